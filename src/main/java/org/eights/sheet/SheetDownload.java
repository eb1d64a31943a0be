package org.eights.sheet;

import java.nio.charset.StandardCharsets;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A workbook as the answer to a request: saved under its name, and kept by no cache. */
public final class SheetDownload {

    public static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private SheetDownload() {}

    /** @param name without the ending */
    public static ResponseEntity<byte[]> of(String name, byte[] workbook) {
        return ResponseEntity.ok().contentType(MediaType.parseMediaType(MEDIA_TYPE)).cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name + ".xlsx", StandardCharsets.UTF_8).build().toString())
                .header("X-Content-Type-Options", "nosniff").body(workbook);
    }
}
