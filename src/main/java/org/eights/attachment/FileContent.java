package org.eights.attachment;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;
import org.eights.wording.Refusal;
import org.eights.wording.Words;
import org.springframework.stereotype.Component;

/** Tells what a file is by its content alone; its name and what the sender called it are not asked. */
@Component
class FileContent {

    private static final int CONTENT_LIST_MOST = 1 << 20;
    private static final Words OTHER = new Words("不能上传此类文件(%s)。可以上传:照片(JPG、PNG、GIF、WebP)、PDF、Word(docx)、Excel(xlsx)、MP4 视频",
            "Files of this type (%s) are not taken. Taken are: photos (JPG, PNG, GIF, WebP), PDF, Word (docx), Excel (xlsx), MP4 video");
    private static final Map<String, Words> KNOWN = Map.of(
            "image/heic", new Words("不支持 HEIC 照片,请改用 JPEG(手机相机设置:“兼容性最佳”)",
                    "HEIC photos are not taken, please send JPEG (camera settings: \"Most Compatible\")"),
            "image/svg+xml", new Words("不能上传 SVG,其中可能含有脚本;请改用 PNG 或 PDF", "SVG is not taken, since it may hold scripts; please send PNG or PDF"),
            "text/html", new Words("不能上传网页文件,其中可能含有脚本;请改用 PDF", "Web pages are not taken, since they may hold scripts; please send PDF"),
            "application/zip", new Words("不能上传压缩包,请解压后逐个上传", "Archives are not taken, please send the files one by one"),
            "application/x-msdownload", new Words("这是可执行程序,不能上传", "This is a program; programs are not taken"),
            "video/quicktime", new Words("不支持 MOV 视频,请改用 MP4", "MOV videos are not taken, please send MP4"),
            "application/x-tika-ooxml", new Words("只接收不含宏的 docx 和 xlsx,其他请另存为 PDF", "Only docx and xlsx without macros are taken; save others as PDF"),
            "application/x-tika-msoffice", new Words("不支持旧版 Office 文件,请另存为 docx 或 xlsx", "Old Office files are not taken, please save as docx or xlsx"));
    private static final Map<String, String> LIKE = Map.of("image/heif", "image/heic", "image/avif", "image/heic",
            "application/xhtml+xml", "text/html", "application/x-elf", "application/x-msdownload", "application/x-dosexec", "application/x-msdownload",
            "application/x-sh", "application/x-msdownload", "application/gzip", "application/zip", "application/x-7z-compressed", "application/zip",
            "application/java-archive", "application/zip");

    private final AttachmentSettings settings;
    private final MimeTypes magic = MimeTypes.getDefaultMimeTypes();

    FileContent(AttachmentSettings settings) {
        this.settings = settings;
    }

    /** @throws Refusal INVALID where the file is nothing that may be attached */
    FileType typeOf(Path file) throws IOException {
        String mediaType = mediaTypeOf(file);
        FileType type = FileType.ofMediaType(mediaType).orElseThrow(() -> refused(mediaType));
        if (!settings.types().contains(type)) {
            throw Refusal.invalid("file", "本系统设置为不接收 %s 文件".formatted(type), "This installation does not take %s files".formatted(type));
        }
        return type;
    }

    private String mediaTypeOf(Path file) throws IOException {
        String found;
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            found = magic.detect(in, new Metadata()).getBaseType().toString();
        }
        return switch (found) {
            case "application/zip", "application/x-tika-ooxml" -> office(file).map(FileType::mediaType).orElse(found);
            case "video/quicktime", "video/x-m4v" -> isAppleMovie(file) ? "video/quicktime" : FileType.MP4.mediaType();
            default -> found;
        };
    }

    /** An Office file says in its list of contents what it is; one with macros says something else, or has them beside. */
    private static Optional<FileType> office(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            ZipEntry list = zip.getEntry("[Content_Types].xml");
            if (list == null || zip.stream().anyMatch(entry -> entry.getName().toLowerCase(java.util.Locale.ROOT).endsWith("vbaproject.bin"))) {
                return Optional.empty();
            }
            String contents;
            try (InputStream in = zip.getInputStream(list)) {
                contents = new String(in.readNBytes(CONTENT_LIST_MOST), StandardCharsets.UTF_8);
            }
            if (contents.contains("wordprocessingml.document.main+xml") && zip.getEntry("word/document.xml") != null) {
                return Optional.of(FileType.DOCX);
            }
            return contents.contains("spreadsheetml.sheet.main+xml") && zip.getEntry("xl/workbook.xml") != null
                    ? Optional.of(FileType.XLSX) : Optional.empty();
        } catch (ZipException | IllegalArgumentException broken) {
            return Optional.empty();
        }
    }

    private static boolean isAppleMovie(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] head = in.readNBytes(12);
            String box = new String(head, StandardCharsets.ISO_8859_1);
            return box.length() < 12 || !box.startsWith("ftyp", 4) || box.startsWith("qt", 8);
        }
    }

    private static Refusal refused(String mediaType) {
        String shown = mediaType.startsWith("application/x-rar") ? "application/zip" : LIKE.getOrDefault(mediaType, mediaType);
        Words why = KNOWN.getOrDefault(shown, OTHER.with(mediaType));
        return new Refusal(Refusal.Kind.INVALID, java.util.List.of(new org.eights.wording.Problem("file", why)));
    }
}
