package org.eights.desk;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eights.wording.Refusal;

/**
 * What somebody typed to find a case, and what it may mean: each of the answers is empty where it cannot mean that. A phone is found whole
 * or by its last four digits, which everybody may see; were any part enough, the hidden digits could be guessed one after the other.
 */
public final class SearchWords {

    private static final int LEAST = 2;
    private static final int MOST = 100;
    private static final Pattern NUMBER_END = Pattern.compile("[A-Z0-9-]{2,40}");
    private static final Pattern UNIT = Pattern.compile("([A-Z][A-Z0-9]{1,15}:)?[\\p{L}\\p{N}-]{1,40}");
    private static final Pattern PHONE = Pattern.compile("\\+?\\d{5,20}");

    private final String said;

    private SearchWords(String said) {
        this.said = said;
    }

    /** @throws Refusal INVALID on {@code q} for fewer than 2 or more than 100 characters */
    public static SearchWords typed(String text) {
        String said = text == null ? "" : Normalizer.normalize(text.length() > MOST * 2 ? "" : text, Normalizer.Form.NFKC)
                .replaceAll("[\\u2010-\\u2015\\u2212]", "-").replaceAll("[\\p{Cntrl}\\p{Cs}]", "").strip();
        if (said.length() < LEAST || said.length() > MOST) {
            throw Refusal.invalid("q", "请输入%d到%d个字符".formatted(LEAST, MOST), "Type %d to %d characters".formatted(LEAST, MOST));
        }
        return new SearchWords(said);
    }

    /** A case number or its end, such as {@code 0616-0001}. */
    public Optional<String> numberEnd() {
        return Optional.of(said.toUpperCase(Locale.ROOT)).filter(text -> NUMBER_END.matcher(text).matches() && text.chars().anyMatch(Character::isDigit));
    }

    /** A unit's number, with its building or without, or its full id. */
    public Optional<String> unit() {
        return Optional.of(said.replaceAll("\\s", "")).filter(text -> UNIT.matcher(text).matches() && text.chars().anyMatch(Character::isDigit));
    }

    public Optional<String> wholePhone() {
        return Optional.of(digits()).filter(text -> PHONE.matcher(text).matches());
    }

    public Optional<String> phoneEnd() {
        return Optional.of(digits()).filter(text -> text.matches("\\d{4}"));
    }

    /** The beginning of a customer's name, in lower case. */
    public String name() {
        return said.toLowerCase(Locale.ROOT);
    }

    private String digits() {
        return said.replaceAll("[\\s()-]", "");
    }
}
