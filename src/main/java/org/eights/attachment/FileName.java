package org.eights.attachment;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eights.wording.Refusal;

/** The name of a file: a name and nothing else, and one that agrees with what the file is. */
final class FileName {

    private static final int LONGEST = 200;
    private static final Pattern NOT_IN_A_NAME = Pattern.compile("[/\\\\:*?\"<>|]");
    /** Names that turn direction show another ending than they have. */
    private static final Pattern TURNING = Pattern.compile("[\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069\\uFEFF]");
    /** What, before the last ending, is no part of a name: "invoice.pdf.jpg", "photo.exe.png". */
    private static final Set<String> OTHER_ENDINGS = Set.of("exe", "com", "bat", "cmd", "msi", "scr", "pif", "dll", "js", "mjs", "vbs", "ps1",
            "jar", "apk", "sh", "py", "php", "jsp", "html", "htm", "xhtml", "svg", "xml", "lnk", "hta", "zip", "rar", "7z", "gz", "tar", "iso",
            "doc", "xls", "ppt", "docm", "xlsm");

    private FileName() {}

    /**
     * The name, blanks around it taken off.
     *
     * @throws Refusal INVALID where it is no plain name
     */
    static String plain(String given) {
        String name = given == null ? "" : given.strip();
        if (name.isEmpty()) {
            throw no("文件没有名称", "The file has no name");
        }
        if (name.codePoints().anyMatch(c -> Character.isISOControl(c) || c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)
                || TURNING.matcher(name).find()) {
            throw no("文件名含有不可见的控制字符", "The file name contains control characters");
        }
        if (NOT_IN_A_NAME.matcher(name).find() || name.startsWith(".") || name.endsWith(".")) {
            throw no("文件名不能含路径或 / \\ : * ? \" < > | ,也不能以点开头或结尾",
                    "A file name has no path, none of / \\ : * ? \" < > | and no dot at its beginning or end");
        }
        if (name.codePointCount(0, name.length()) > LONGEST) {
            throw no("文件名最多%d个字".formatted(LONGEST), "A file name may have at most %d characters".formatted(LONGEST));
        }
        return name;
    }

    /**
     * The name with the ending of its type, which is added where there is none.
     *
     * @throws Refusal INVALID where the name says that the file is something else
     */
    static String of(String plain, FileType type) {
        String[] parts = plain.toLowerCase(Locale.ROOT).split("\\.");
        String last = parts[parts.length - 1];
        if (parts.length == 1) {
            return plain + "." + type.extensions().get(0);
        }
        if (!type.extensions().contains(last)) {
            throw no("文件名以 .%s 结尾,内容却是 %s;请用正确的扩展名".formatted(last, type),
                    "The name ends in .%s, but the content is %s; give it the right ending".formatted(last, type));
        }
        Arrays.stream(parts, 1, parts.length - 1).map(String::strip).filter(part -> isAnotherEnding(part, type)).findFirst().ifPresent(part -> {
            throw no("文件名有两个扩展名(.%s.%s)".formatted(part, last), "The file name has two endings (.%s.%s)".formatted(part, last));
        });
        return plain;
    }

    private static boolean isAnotherEnding(String part, FileType type) {
        return OTHER_ENDINGS.contains(part) || Stream.of(FileType.values()).filter(other -> other != type)
                .anyMatch(other -> other.extensions().contains(part));
    }

    private static Refusal no(String zh, String en) {
        return Refusal.invalid("file", zh, en);
    }
}
