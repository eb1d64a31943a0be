package org.eights.platform.models;

/** Tells Chinese from English. */
final class Language {

    private Language() {}

    static boolean isChinese(String text) {
        return text.codePoints().anyMatch(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.HAN);
    }

    /** Whether a text that people read has no English beside it; one without a letter needs none. */
    static boolean lacksEnglish(String text, String english) {
        return text.codePoints().anyMatch(Character::isLetter) && (english.isBlank() || isChinese(english));
    }
}
