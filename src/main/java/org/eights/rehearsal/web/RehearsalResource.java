package org.eights.rehearsal.web;

import io.swagger.v3.oas.annotations.Operation;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eights.rehearsal.RehearsalClock;
import org.eights.staff.Person;
import org.eights.staff.Staff;
import org.eights.wording.China;
import org.eights.wording.Refusal;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What a rehearsal needs from outside: the clock, and who there is to act. */
@RestController
@ConditionalOnProperty("eights.rehearsal.enabled")
@RequestMapping("/api/rehearsal")
class RehearsalResource {

    private final RehearsalClock clock;
    private final Staff staff;

    RehearsalResource(RehearsalClock clock, Staff staff) {
        this.clock = clock;
        this.staff = staff;
    }

    /** The instant that the product takes for now, ISO 8601 with its offset. */
    record Now(String now) {}

    @Operation(summary = "演练时钟 / What the product takes for now")
    @GetMapping("/clock")
    Now now() {
        return new Now(clock.now().atZone(China.ZONE).toOffsetDateTime().toString());
    }

    @Operation(summary = "拨动时钟 / Move the clock; everything due on the way has happened when this answers")
    @PutMapping("/clock")
    Now move(@RequestBody Now to) {
        if (to.now() == null) {
            throw Refusal.invalid("now", "请填写时间", "Name the time");
        }
        try {
            clock.moveTo(OffsetDateTime.parse(to.now()).toInstant());
        } catch (DateTimeException e) {
            throw Refusal.invalid("now", "时间应如 2025-06-16T10:00:00+08:00", "The time is written like 2025-06-16T10:00:00+08:00");
        }
        return now();
    }

    @Operation(summary = "演练人员 / Who there is to act")
    @GetMapping("/staff")
    List<Map<String, Object>> staff(Locale language) {
        return staff.all().stream().map(person -> view(person, language)).toList();
    }

    private static Map<String, Object> view(Person person, Locale language) {
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("id", person.id().value());
        view.put("name", person.name().in(language));
        view.put("groups", person.groups());
        view.put("superior", person.superior() == null ? null : person.superior().value());
        return view;
    }
}
