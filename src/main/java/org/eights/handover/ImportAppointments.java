package org.eights.handover;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eights.casefile.CaseNumber;
import org.eights.casefile.CaseWords;
import org.eights.sheet.Sheet;
import org.eights.sheet.SheetFindings;
import org.eights.sheet.SheetRow;
import org.eights.step.CaseMessages;
import org.eights.wording.China;
import org.eights.wording.Problem;
import org.eights.wording.Refusal;
import org.eights.wording.Words;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells hundreds of households' cases what was agreed with their owners: each is told as if somebody had entered it there. */
@Component
public class ImportAppointments {

    /** What came of a sheet. */
    public record Imported(int rows, int made, int changed, int unchanged) {}

    /** An appointment, as its case is to be told; or one that it knows. */
    private record Told(SheetRow row, Place place, String message, Map<String, Object> form, boolean isKnown) {}

    private static final String BOOKED = "BOOKED";
    private static final Set<String> TO_BE_BOOKED = Set.of("NOTIFIED", "MISSED", "REFUSED", "ARRIVED");

    private final Batches batches;
    private final Places places;
    private final CaseMessages messages;
    private final CaseWords words;
    private final Clock clock;

    ImportAppointments(Batches batches, Places places, CaseMessages messages, CaseWords words, Clock clock) {
        this.batches = batches;
        this.places = places;
        this.messages = messages;
        this.words = words;
        this.clock = clock;
    }

    /** Whether an appointment can be made, or moved, as the household stands. */
    public static boolean takes(Place place) {
        return place.household() != null && (BOOKED.equals(place.state()) || TO_BE_BOOKED.contains(place.state()));
    }

    /**
     * All of it or nothing; the same file again changes nothing.
     *
     * @param file as {@link AppointmentSheet} plans it
     * @throws Refusal UNKNOWN where this is no batch, CONFLICT where it is closed; INVALID with every problem, each with its cell
     */
    @Transactional
    public Imported take(CaseNumber number, InputStream file) throws IOException {
        Batch batch = batches.get(number);
        if (!batch.isLive()) {
            throw Refusal.conflict("批次%s已经关闭".formatted(number), "The batch %s is closed".formatted(number));
        }
        Sheet sheet = Sheet.read(file, AppointmentSheet.PLAN);
        SheetFindings findings = sheet.findings();
        Map<String, Place> units = places.of(number).stream().filter(place -> place.kind() == PlaceKind.UNIT)
                .collect(Collectors.toMap(Place::label, Function.identity()));
        Map<String, SheetRow> seen = new HashMap<>();
        List<Told> news = new ArrayList<>();
        int unchanged = 0;
        for (SheetRow row : sheet.rows()) {
            Place place = place(row, batch, units, seen, findings);
            Told told = place == null || !row.has(AppointmentSheet.SLOT) ? null : told(row, place);
            if (told != null && told.isKnown()) {
                unchanged++;
            } else if (slot(row, batch, findings) & people(row, findings) && told != null
                    && findings.require(takes(place), row, AppointmentSheet.UNIT, "该户现为“%s”,不能预约".formatted(state(place).zh()),
                            "The household stands at “%s” and cannot be booked".formatted(state(place).en()))) {
                news.add(told);
            }
        }
        findings.refuseIfAny();
        news.forEach(told -> send(told, findings));
        findings.refuseIfAny();
        int changed = (int) news.stream().filter(told -> told.message().equals(HandoverModel.APPOINTMENT_CHANGED)).count();
        return new Imported(sheet.rows().size(), news.size() - changed, changed, unchanged);
    }

    private static Place place(SheetRow row, Batch batch, Map<String, Place> units, Map<String, SheetRow> seen, SheetFindings findings) {
        String said = row.text(AppointmentSheet.UNIT);
        if (said == null) {
            return null;
        }
        String label = said.startsWith(batch.project().value() + ":") ? said.substring(batch.project().value().length() + 1) : said;
        SheetRow before = seen.putIfAbsent(label, row);
        Place place = units.get(label);
        boolean right = findings.require(place != null, row, AppointmentSheet.UNIT, "本批次没有房号%s".formatted(said), "The batch has no unit %s".formatted(said))
                && findings.require(before == null, row, AppointmentSheet.UNIT, "房号%s重复,第%d行已有".formatted(label, before == null ? 0 : before.number()),
                        "%s occurs twice, it stands in row %d already".formatted(label, before == null ? 0 : before.number()))
                && findings.require(place.household() != null || !row.has(AppointmentSheet.SLOT), row, AppointmentSheet.UNIT, "该户尚未开启交付",
                        "The handover of this household is not opened yet");
        return right ? place : null;
    }

    private boolean slot(SheetRow row, Batch batch, SheetFindings findings) {
        LocalDateTime slot = row.dateTime(AppointmentSheet.SLOT);
        return slot == null || findings.require(!slot.toLocalTime().equals(LocalTime.MIDNIGHT), row, AppointmentSheet.SLOT, "请填写几点",
                "Say at what time")
                && findings.require(!slot.toLocalDate().isBefore(batch.handoverOn()) && !slot.toLocalDate().isAfter(batch.endsOn()), row,
                        AppointmentSheet.SLOT, "须在本批次的交付日期内(%s至%s)".formatted(batch.handoverOn(), batch.endsOn()),
                        "This must lie within the days of the batch (%s to %s)".formatted(batch.handoverOn(), batch.endsOn()))
                && findings.require(!slot.atZone(China.ZONE).toInstant().isBefore(clock.instant()), row, AppointmentSheet.SLOT, "时间已过",
                        "This time has passed");
    }

    private static boolean people(SheetRow row, SheetFindings findings) {
        BigDecimal people = row.amount(AppointmentSheet.PEOPLE);
        return people == null || findings.require(people.stripTrailingZeros().scale() <= 0 && people.signum() > 0
                && people.compareTo(BigDecimal.valueOf(AppointmentSheet.MOST_PEOPLE)) <= 0, row, AppointmentSheet.PEOPLE, "须为1至%d".formatted(AppointmentSheet.MOST_PEOPLE),
                "This must be 1 to %d".formatted(AppointmentSheet.MOST_PEOPLE));
    }

    private static Told told(SheetRow row, Place place) {
        ZonedDateTime slot = row.dateTime(AppointmentSheet.SLOT).atZone(China.ZONE);
        Integer people = row.has(AppointmentSheet.PEOPLE) ? Integer.valueOf(row.amount(AppointmentSheet.PEOPLE).intValue()) : place.people();
        String special = row.has(AppointmentSheet.SPECIAL) ? row.text(AppointmentSheet.SPECIAL) : place.special();
        boolean known = slot.toInstant().equals(place.slot()) && Objects.equals(people, place.people()) && Objects.equals(special, place.special());
        Map<String, Object> form = new LinkedHashMap<>();
        form.put(AppointmentSheet.SLOT, slot.format(DateTimeFormatter.ISO_OFFSET_DATE_TIME));
        if (people != null) {
            form.put(AppointmentSheet.PEOPLE, people);
        }
        if (special != null) {
            form.put(AppointmentSheet.SPECIAL, special);
        }
        return new Told(row, place, BOOKED.equals(place.state()) ? HandoverModel.APPOINTMENT_CHANGED : HandoverModel.APPOINTMENT_MADE, form,
                known);
    }

    /** What the case refuses is told at the cell it concerns; the transaction takes back what others have taken in already. */
    private void send(Told told, SheetFindings findings) {
        try {
            messages.send(told.place().household(), told.message(), told.form());
        } catch (Refusal refusal) {
            if (refusal.kind() == Refusal.Kind.UNKNOWN) {
                findings.add(told.row(), AppointmentSheet.UNIT, "该户(%s)现在不能预约,请在其案件中处理".formatted(state(told.place()).zh()),
                        "The household (%s) takes no appointment now; see its case".formatted(state(told.place()).en()));
            } else {
                refusal.problems().forEach(problem -> findings.add(told.row(), key(problem), problem.reason()));
            }
        }
    }

    private static String key(Problem problem) {
        return AppointmentSheet.PLAN.columns().stream().anyMatch(column -> column.key().equals(problem.field())) ? problem.field() : AppointmentSheet.UNIT;
    }

    private Words state(Place place) {
        return words.of("state").map(fact -> fact.values().get(place.state())).orElse(new Words(place.state(), place.state()));
    }
}
