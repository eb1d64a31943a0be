package org.eights.estate.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.stream.Stream;
import org.eights.estate.HouseSheet;
import org.eights.estate.ImportHouses;
import org.eights.estate.ProjectId;
import org.eights.sheet.SheetDownload;
import org.eights.sheet.SheetPage;
import org.eights.sheet.SheetUpload;
import org.eights.wording.Words;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Units, contracts and buyers by the hundred, in a workbook. */
@RestController
@RequestMapping("/api/projects/{projectId}/units.xlsx")
class HouseSheetResource {

    private static final String CUSTOMER_SERVICE = "hasAnyAuthority('camunda-admin', 'csManager', 'csSupervisor', 'csSpecialist')";

    private final ImportHouses importHouses;

    HouseSheetResource(ImportHouses importHouses) {
        this.importHouses = importHouses;
    }

    @Operation(summary = "房屋与业主导入模板 / The workbook to fill in with units and buyers",
            description = "Headings, an example and instructions in the caller's language; what comes back may be in either.")
    @GetMapping
    @PreAuthorize(CUSTOMER_SERVICE)
    ResponseEntity<byte[]> template(@PathVariable String projectId, Locale language) {
        importHouses.requireProject(new ProjectId(projectId));
        Words name = new Words("房屋与业主-%s", "Homes and buyers %s").with(projectId);
        return SheetDownload.of(name.in(language), new SheetPage(HouseSheet.PLAN, language).template(Stream.empty()));
    }

    @Operation(summary = "导入房屋与业主 / Take units, contracts and buyers from a workbook",
            description = "All of it or nothing; the same file again changes nothing. An .xlsx of at most 10 MB, 20,000 rows and 40 columns, without "
                    + "formulas, merged cells, macros or a password.")
    @ApiResponse(responseCode = "200", description = "How many were added, changed, or known already")
    @ApiResponse(responseCode = "400", description = "errors: every problem with its cell, field and message; nothing was imported")
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @PreAuthorize(CUSTOMER_SERVICE)
    ImportHouses.Imported take(@PathVariable String projectId, @RequestParam(name = "file", required = false) MultipartFile file) throws IOException {
        try (InputStream in = SheetUpload.of(file)) {
            return importHouses.take(new ProjectId(projectId), in);
        }
    }
}
