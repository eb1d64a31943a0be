package org.eights.handover.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eights.casefile.CaseFiles;
import org.eights.casefile.CaseNumber;
import org.eights.casefile.NewEntry;
import org.eights.estate.Customer;
import org.eights.estate.UnitId;
import org.eights.handover.AppointmentSheet;
import org.eights.handover.Batch;
import org.eights.handover.BatchLists;
import org.eights.handover.Batches;
import org.eights.handover.ImportAppointments;
import org.eights.handover.Place;
import org.eights.handover.Places;
import org.eights.sheet.SheetDownload;
import org.eights.sheet.SheetPage;
import org.eights.sheet.SheetUpload;
import org.eights.sight.Caller;
import org.eights.sight.CaseSight;
import org.eights.wording.China;
import org.eights.wording.Words;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** A batch in workbooks: appointments in and out, the list of a day, the defects. */
@RestController
@RequestMapping("/api/handovers/{number}")
class SheetResource {

    private static final Words TAKEN = new Words("导出含客户电话的当日名单", "The day's list was taken away, with customers' phones");

    private final Batches batches;
    private final Places places;
    private final BatchLists lists;
    private final ImportAppointments importAppointments;
    private final DaySheet daySheet;
    private final DefectSheet defectSheet;
    private final CaseSight sight;
    private final CaseFiles files;
    private final Clock clock;

    SheetResource(Batches batches, Places places, BatchLists lists, ImportAppointments importAppointments, DaySheet daySheet,
            DefectSheet defectSheet, CaseSight sight, CaseFiles files, Clock clock) {
        this.batches = batches;
        this.places = places;
        this.lists = lists;
        this.importAppointments = importAppointments;
        this.daySheet = daySheet;
        this.defectSheet = defectSheet;
        this.sight = sight;
        this.files = files;
        this.clock = clock;
    }

    @Operation(summary = "预约表 / The workbook of appointments, to fill in and send back",
            description = "A line for every household that can be booked now or is booked, with what is agreed already.")
    @GetMapping("/appointments.xlsx")
    ResponseEntity<byte[]> appointments(@PathVariable String number, Authentication signedIn, Locale language) {
        Batch batch = seen(number, signedIn);
        List<Place> bookable = places.of(batch.number()).stream().filter(ImportAppointments::takes).toList();
        Map<UnitId, List<Customer>> owners = daySheet.owners(bookable);
        return SheetDownload.of(name("收房预约-%s", "Appointments %s", language, number), new SheetPage(AppointmentSheet.PLAN, language).template(
                bookable.stream().map(place -> line(place, owners.getOrDefault(place.unit(), List.of()), language))));
    }

    private static Map<String, Object> line(Place place, List<Customer> owners, Locale language) {
        Map<String, Object> row = new HashMap<>();
        row.put(AppointmentSheet.UNIT, place.label());
        row.put(AppointmentSheet.OWNER, DaySheet.names(owners, language));
        row.put(AppointmentSheet.SLOT, DaySheet.wall(place));
        row.put(AppointmentSheet.PEOPLE, place.people());
        row.put(AppointmentSheet.SPECIAL, place.special());
        return row;
    }

    @Operation(summary = "导入预约 / Take appointments from a workbook",
            description = "Each line is told to its household's case as if it had been entered there. All of it or nothing; the same file again "
                    + "changes nothing. An .xlsx of at most 10 MB, 20,000 rows and 40 columns, without formulas, merged cells, macros or a password.")
    @ApiResponse(responseCode = "200", description = "How many were made, changed, or known already")
    @ApiResponse(responseCode = "400", description = "errors: every problem with its cell, field and message; nothing was imported")
    @PostMapping(path = "/appointments.xlsx", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @PreAuthorize("hasAnyAuthority('csSpecialist', 'csSupervisor', 'csManager')")
    ImportAppointments.Imported take(@PathVariable String number, @RequestParam(name = "file", required = false) MultipartFile file,
            Authentication signedIn) throws IOException {
        Batch batch = seen(number, signedIn);
        sight.requireVoice(batch.number(), Caller.of(signedIn));
        try (InputStream in = SheetUpload.of(file)) {
            return importAppointments.take(batch.number(), in);
        }
    }

    @Operation(summary = "当日名单 / Who is expected on a day",
            description = "Phones are whole for those who call customers, which the batch's case file notes, and masked for all others.")
    @GetMapping("/day.xlsx")
    ResponseEntity<byte[]> day(@PathVariable String number,
            @Parameter(description = "不填则为今天 / Today where left out") @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate on,
            Authentication signedIn, Locale language) {
        Batch batch = seen(number, signedIn);
        Caller caller = Caller.of(signedIn);
        boolean inClear = sight.callsCustomers(caller);
        LocalDate day = on == null ? LocalDate.ofInstant(clock.instant(), China.ZONE) : on;
        List<Place> expected = lists.expected(batch.number(), day);
        byte[] list = daySheet.of(expected, inClear, language);
        if (inClear && !expected.isEmpty()) {
            files.record(NewEntry.mark(batch.number(), TAKEN, caller.id(), Map.of("on", day.toString())));
        }
        return SheetDownload.of(name("当日名单-%s-" + day, "The day's list %s " + day, language, number), list);
    }

    @Operation(summary = "缺陷清单 / The defects of the batch, with how far each has been put right")
    @GetMapping("/defects.xlsx")
    ResponseEntity<byte[]> defects(@PathVariable String number, Authentication signedIn, Locale language) {
        Batch batch = seen(number, signedIn);
        return SheetDownload.of(name("缺陷清单-%s", "Defects %s", language, number),
                defectSheet.of(lists.defects(batch.number()), sight.callsCustomers(Caller.of(signedIn)), language));
    }

    private Batch seen(String number, Authentication signedIn) {
        Batch batch = batches.get(new CaseNumber(number));
        sight.requireSight(batch.number(), Caller.of(signedIn));
        return batch;
    }

    private static String name(String zh, String en, Locale language, String number) {
        return new Words(zh, en).with(number).in(language);
    }

}
