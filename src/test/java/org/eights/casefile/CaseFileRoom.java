package org.eights.casefile;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eights.wording.Words;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.event.EventListener;

/** The room's beans at 2025-06-16 10:00 in Shanghai, and an ear for its events. */
@TestConfiguration
@Import({CaseNumbers.class, CaseFiles.class, CaseRows.class, CaseReplies.class, IdempotentStart.class, OpenMany.class})
class CaseFileRoom {

    static final Instant NOW = Instant.parse("2025-06-16T02:00:00Z");
    static final LocalDate TODAY = LocalDate.of(2025, 6, 16);

    final List<CaseFactsChanged> heard = new ArrayList<>();
    final List<CaseStateChanged> moves = new ArrayList<>();

    @Bean
    Clock clock() {
        return Clock.fixed(NOW, ZoneId.of("Asia/Shanghai"));
    }

    @EventListener
    void hear(CaseFactsChanged event) {
        heard.add(event);
    }

    @EventListener
    void hear(CaseStateChanged event) {
        moves.add(event);
    }

    static NewEntry step(CaseNumber number, String element, String by, Map<String, Object> values) {
        return step(number, element, by, values, Map.of());
    }

    static NewEntry step(CaseNumber number, String element, String by, Map<String, Object> values, Map<String, Object> facts) {
        return new NewEntry(number, EntryKind.STEP, element, new Words("受理", "Acknowledge"), by, values, facts, Map.of());
    }
}
