package org.eights.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.DateUtil;
import org.eights.wording.Words;

/** Reads a cell as the person who filled it in meant it, or says why that cannot be known. */
final class CellReading {

    /** The cell does not do. */
    static final class Unreadable extends Exception {

        private final transient Words reason;

        Unreadable(Words reason) {
            super(reason.en(), null, false, false);
            this.reason = reason;
        }

        Words reason() {
            return reason;
        }
    }

    /** Excel keeps so many digits of a number and makes the rest zeros. */
    private static final int DIGITS_KEPT = 15;
    private static final Pattern DAY = Pattern.compile("(\\d{4})(?:[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?|(\\d{2})(\\d{2}))");
    private static final Pattern TIME = Pattern.compile("(\\d{1,2})[:\\uFF1A](\\d{2})(?:[:\\uFF1A]\\d{2}(?:\\.0+)?)?");
    private static final Pattern DAY_AND_TIME = Pattern.compile("(\\S*[\\d日])(?:T|\\s+|(?<=日))(\\d{1,2}[:\\uFF1A].*)");
    private static final Pattern AMOUNT = Pattern.compile("-?\\d+(\\.\\d+)?|-?\\d{1,3}(,\\d{3})+(\\.\\d+)?");
    private static final Pattern STORABLE = Pattern.compile("[^\\p{Cntrl}\\p{Cs}]*");

    private static final Words ERROR = new Words("此格是错误值%s", "This cell holds the error %s");
    private static final Words TOO_LONG = new Words("内容过长,最多%d字", "This is too long; at most %d characters");
    private static final Words UNSTORABLE = new Words("含有不能保存的字符", "There is a character that cannot be stored");
    private static final Words BECAME_A_DATE = new Words("Excel把此格变成了日期,请将格式设为“文本”后重新填写",
            "Excel has made a date of this; set the format to “Text” and type it again");
    private static final Words LOST_DIGITS = new Words("数字超过15位,Excel已丢失末尾几位,请将格式设为“文本”后重新填写",
            "Of a number this long Excel loses the last digits; set the format to “Text” and type it again");
    private static final Words NO_NUMBER = new Words("须为数字", "This must be a number");
    private static final Words NO_DATE = new Words("须为日期,如2026-12-20", "This must be a date such as 2026-12-20");
    private static final Words NO_TIME = new Words("须为日期和时间,如2026-12-20 09:30", "This must be a date and a time such as 2026-12-20 09:30");
    private static final Words NO_CHOICE = new Words("只能填写:%s", "Only these can be chosen: %s");

    private final boolean from1904;

    CellReading(boolean from1904) {
        this.from1904 = from1904;
    }

    Object read(Column column, RawCell cell) throws Unreadable {
        if (cell.kind() == RawCell.Kind.FORMULA || cell.kind() == RawCell.Kind.ERROR) {
            throw new Unreadable(ERROR.with(cell.content()));
        }
        return switch (column.kind()) {
            case TEXT -> stored(column, Plain.words(said(cell)));
            case CODE -> stored(column, Plain.code(said(cell)));
            case NUMBER -> number(cell);
            case DATE -> day(cell);
            case DATE_TIME -> moment(cell);
            case CHOICE -> choice(column, Plain.words(said(cell)));
        };
    }

    private static String stored(Column column, String text) throws Unreadable {
        if (text.length() > column.longest()) {
            throw new Unreadable(TOO_LONG.with(column.longest()));
        } else if (!STORABLE.matcher(text).matches()) {
            throw new Unreadable(UNSTORABLE);
        }
        return text.isEmpty() ? null : text;
    }

    /** A phone typed as a number keeps its digits; what Excel has already changed is not guessed back. */
    private static String said(RawCell cell) throws Unreadable {
        if (cell.kind() == RawCell.Kind.DATE) {
            throw new Unreadable(BECAME_A_DATE);
        } else if (cell.kind() != RawCell.Kind.NUMBER) {
            return cell.content();
        }
        BigDecimal number = decimal(cell.content());
        if (number.precision() - number.scale() > DIGITS_KEPT) {
            throw new Unreadable(LOST_DIGITS);
        }
        return number.toPlainString();
    }

    private static BigDecimal number(RawCell cell) throws Unreadable {
        if (cell.kind() == RawCell.Kind.NUMBER) {
            return decimal(cell.content());
        }
        String plain = cell.kind() == RawCell.Kind.TEXT ? Plain.code(cell.content()).replaceFirst("^\u00A5", "") : "";
        if (!AMOUNT.matcher(plain).matches() || plain.length() > 2 * DIGITS_KEPT) {
            throw new Unreadable(NO_NUMBER);
        }
        return new BigDecimal(plain.replace(",", ""));
    }

    /** As Excel shows it: 89.2, not the 89.200000000000003 of the file. */
    private static BigDecimal decimal(String content) throws Unreadable {
        try {
            BigDecimal number = new BigDecimal(content).round(new MathContext(DIGITS_KEPT)).stripTrailingZeros();
            if (Math.abs(number.scale()) > 100) {
                throw new Unreadable(NO_NUMBER);
            }
            return number.scale() < 0 ? number.setScale(0) : number;
        } catch (NumberFormatException e) {
            throw new Unreadable(NO_NUMBER);
        }
    }

    private LocalDate day(RawCell cell) throws Unreadable {
        LocalDateTime moment = cell.kind() == RawCell.Kind.DATE ? calendar(cell.content(), NO_DATE) : null;
        return moment != null ? moment.toLocalDate() : dayIn(cell.kind() == RawCell.Kind.TRUTH ? "" : Plain.code(said(cell)), NO_DATE);
    }

    private LocalDateTime moment(RawCell cell) throws Unreadable {
        if (cell.kind() == RawCell.Kind.DATE) {
            return calendar(cell.content(), NO_TIME);
        }
        Matcher parts = DAY_AND_TIME.matcher(cell.kind() == RawCell.Kind.TEXT ? Plain.words(cell.content()) : "");
        Matcher time = parts.matches() ? TIME.matcher(parts.group(2)) : null;
        if (time == null || !time.matches()) {
            throw new Unreadable(NO_TIME);
        }
        try {
            return dayIn(parts.group(1), NO_TIME).atTime(LocalTime.of(Integer.parseInt(time.group(1)), Integer.parseInt(time.group(2))));
        } catch (DateTimeException e) {
            throw new Unreadable(NO_TIME);
        }
    }

    /** A clock reading of Excel is a fraction of a day and rarely exact. */
    private LocalDateTime calendar(String content, Words otherwise) throws Unreadable {
        try {
            LocalDateTime moment = content.indexOf('T') > 0 ? LocalDateTime.parse(content.replaceFirst("Z$", ""))
                    : content.matches("\\d{4}-\\d{2}-\\d{2}") ? LocalDate.parse(content).atStartOfDay()
                    : DateUtil.getLocalDateTime(Double.parseDouble(content), from1904, true);
            if (moment == null) {
                throw new Unreadable(otherwise);
            }
            return moment.plusSeconds(30).truncatedTo(ChronoUnit.MINUTES);
        } catch (DateTimeException | NumberFormatException e) {
            throw new Unreadable(otherwise);
        }
    }

    private static LocalDate dayIn(String text, Words otherwise) throws Unreadable {
        Matcher day = DAY.matcher(text);
        if (!day.matches()) {
            throw new Unreadable(otherwise);
        }
        int shift = day.group(2) == null ? 2 : 0;
        try {
            return LocalDate.of(Integer.parseInt(day.group(1)), Integer.parseInt(day.group(2 + shift)), Integer.parseInt(day.group(3 + shift)));
        } catch (DateTimeException e) {
            throw new Unreadable(otherwise);
        }
    }

    private static String choice(Column column, String said) throws Unreadable {
        for (Column.Choice choice : column.choices()) {
            if (said.equals(choice.name().zh()) || said.equalsIgnoreCase(choice.name().en()) || said.equalsIgnoreCase(choice.code())) {
                return choice.code();
            }
        }
        throw new Unreadable(new Words(NO_CHOICE.zh().formatted(names(column, true)), NO_CHOICE.en().formatted(names(column, false))));
    }

    private static String names(Column column, boolean zh) {
        return String.join(zh ? "、" : ", ", column.choices().stream().map(choice -> zh ? choice.name().zh() : choice.name().en()).toList());
    }
}
