package org.eights.handover;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.eights.casefile.CaseFile;
import org.eights.casefile.CaseFiles;
import org.eights.casefile.CaseNumber;
import org.eights.casefile.EntryKind;
import org.eights.casefile.NewEntry;
import org.eights.estate.Customer;
import org.eights.estate.Estate;
import org.eights.estate.UnitId;
import org.eights.notification.Notice;
import org.eights.notification.Notifications;
import org.eights.step.Recipients;
import org.eights.wording.China;
import org.eights.wording.Words;
import org.springframework.stereotype.Component;

/** The batch was moved: every open case of its places learns the new days, and every owner gets one letter about it (N24, N24c). */
@Component
class MoveDates implements PlaceWork {

    static final String REASON = "reason";
    /** Which letter: one of a delay speaks of what the contract says of it, and would be wrong where the first day comes sooner. */
    static final String NOTICE = "notice";
    static final String LATER = "N24";
    static final String CHANGED = "N24c";
    private static final Set<String> HANDED = Set.of("SIGNED", "TAKEN_OVER_FIRST", "TAKEN_OVER_SECOND");

    private final Batches batches;
    private final CaseFiles files;
    private final Estate estate;
    private final Notifications notifications;
    private final BatchCalls calls;
    private final Recipients recipients;

    MoveDates(Batches batches, CaseFiles files, Estate estate, Notifications notifications, BatchCalls calls,
            Recipients recipients) {
        this.batches = batches;
        this.files = files;
        this.estate = estate;
        this.notifications = notifications;
        this.calls = calls;
        this.recipients = recipients;
    }

    @Override
    public WorkKind kind() {
        return WorkKind.MOVE_DATE;
    }

    @Override
    public String concerns() {
        return "true";
    }

    @Override
    public Map<Integer, CaseNumber> carryOut(OrderedWork work, List<Place> these) {
        // The days as they are now: a later move may have overtaken this one.
        Batch batch = batches.get(work.batch());
        Map<UnitId, List<Customer>> owners = estate.customersOf(these.stream().map(Place::unit).filter(Objects::nonNull).toList());
        Words project = estate.project(batch.project()).orElseThrow().name();
        Map<Integer, CaseNumber> cases = new HashMap<>();
        for (Place place : these) {
            Stream.of(place.acceptance(), place.household()).filter(Objects::nonNull).forEach(number -> move(number, batch, work));
            voidTooEarly(place, batch, work);
            if (place.unit() != null && !HANDED.contains(place.state())) {
                owners.getOrDefault(place.unit(), List.of()).forEach(owner -> tell(work, place, owner, project));
            }
            cases.put(place.no(), place.household() != null ? place.household() : place.acceptance());
        }
        return cases;
    }

    private void move(CaseNumber number, Batch batch, OrderedWork work) {
        CaseFile file = files.get(number);
        Map<String, Object> days = BatchValues.days(batch);
        if (file.isOpen() && !file.values().entrySet().containsAll(days.entrySet())) {
            files.record(new NewEntry(number, EntryKind.MARK, null, new Words("交付首日改为%s".formatted(batch.handoverOn()),
                    "The first day of the handover is now %s".formatted(batch.handoverOn())), work.by(), days, Map.of(), Map.of()));
        }
    }

    /** An appointment before the new first day holds no longer: another one is made. */
    private void voidTooEarly(Place place, Batch batch, OrderedWork work) {
        if ("BOOKED".equals(place.state()) && place.slot() != null && LocalDate.ofInstant(place.slot(), China.ZONE).isBefore(batch.handoverOn())) {
            files.record(new NewEntry(place.household(), EntryKind.MARK, null, new Words("原预约早于新的交付首日,须重新预约",
                    "The appointment was before the new first day: to be booked again"), work.by(), Collections.singletonMap("slot", null), Map.of(), Map.of()));
            calls.tell(place.household(), HandoverModel.APPOINTMENT_VOID);
        }
    }

    private void tell(OrderedWork work, Place place, Customer owner, Words project) {
        CaseNumber about = place.household() != null ? place.household() : work.batch();
        String letter = String.valueOf(work.told().getOrDefault(NOTICE, LATER));
        notifications.send(new Notice(about.value(), letter, "%s-N24-%d-%s".formatted(work.batch(), work.id(), owner.id().value()),
                List.of(recipients.customer(owner)),
                Map.of("project", project, "unit", place.label(), "reason", String.valueOf(work.told().get(REASON)),
                        "date", String.valueOf(work.told().get(HandoverModel.HANDOVER_ON)))));
    }
}
