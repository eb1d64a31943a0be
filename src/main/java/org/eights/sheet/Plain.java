package org.eights.sheet;

import java.text.Normalizer;

/** Text as it is meant, whatever it was pasted from. */
final class Plain {

    private Plain() {}

    /** Without the characters that nobody sees: marks of direction, of width nothing, and Excel's own of line ends. */
    static String visible(String text) {
        return text.replaceAll("[\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2064\\uFEFF]|_x000D_", "");
    }

    /** Runs of blanks and line ends count as one; full-width letters, digits and blanks become plain ones, Chinese marks stay. */
    static String words(String text) {
        StringBuilder plain = new StringBuilder();
        text.codePoints().map(Plain::halfWidth).forEach(plain::appendCodePoint);
        return plain.toString().replaceAll("[\\s\\u00A0\\u2000-\\u200A\\u202F\\u3000]+", " ").strip();
    }

    private static int halfWidth(int c) {
        boolean wide = c >= '\uFF10' && c <= '\uFF19' || c >= '\uFF21' && c <= '\uFF3A' || c >= '\uFF41' && c <= '\uFF5A';
        return wide ? c - 0xFEE0 : c;
    }

    /** Without any blanks, every dash a hyphen, every sign of full width a plain one. */
    static String code(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[\\u2010-\\u2015\\u2212]", "-")
                .replaceAll("[\\s\\u00A0\\u2000-\\u200A\\u202F\\u3000]", "");
    }
}
