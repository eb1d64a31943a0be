package org.eights.sheet;

import java.io.IOException;
import java.io.InputStream;
import org.eights.wording.Refusal;
import org.springframework.web.multipart.MultipartFile;

/** A workbook that came with a request. */
public final class SheetUpload {

    private SheetUpload() {}

    /** @throws Refusal INVALID on {@code file} where none came */
    public static InputStream of(MultipartFile file) throws IOException {
        if (file == null || file.isEmpty()) {
            throw Refusal.invalid("file", "请选择要上传的文件", "Choose a file to upload");
        }
        return file.getInputStream();
    }
}
