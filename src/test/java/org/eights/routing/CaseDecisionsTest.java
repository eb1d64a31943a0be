package org.eights.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eights.casefile.CaseFile;
import org.eights.casefile.CaseNumber;
import org.eights.casefile.CaseSubject;
import org.eights.wording.Words;
import org.junit.jupiter.api.Test;

class CaseDecisionsTest {

    private static final Instant NOW = Instant.parse("2025-06-16T02:00:00Z");

    private final List<Set<String>> asked = new ArrayList<>();
    private final CaseFacts counts = new CaseFacts() {

        @Override
        public boolean knows(CaseFile file) {
            return true;
        }

        @Override
        public Set<String> names() {
            return Set.of("rejectCount", "repeatCount");
        }

        @Override
        public Map<String, Object> of(CaseFile file, Set<String> wanted) {
            asked.add(wanted);
            return Map.of("rejectCount", 2);
        }
    };

    @Test
    void whatNoTableLooksAtIsNotCounted() {
        assertThat(about("level", "limit").ask("serviceLimits", file(), Map.of("limit", "complaint.plan"))).containsOnlyKeys("level", "limit");
        assertThat(asked).isEmpty();
    }

    @Test
    void onlyTheNamesThatNobodyToldAreCounted() {
        assertThat(about("level", "rejectCount").ask("complaintWho", file(), Map.of())).containsEntry("rejectCount", 2).containsEntry("level", "NORMAL");
        assertThat(asked).containsExactly(Set.of("rejectCount"));
    }

    @Test
    void theAskersOwnWordGoesFirst() {
        assertThat(about("rejectCount").ask("complaintWho", file(), Map.of("rejectCount", 0))).containsEntry("rejectCount", 0);
        assertThat(asked).isEmpty();
    }

    private CaseDecisions about(String... inputs) {
        return new CaseDecisions(new EchoTable(Set.of(inputs)), null, List.of(counts));
    }

    private static CaseFile file() {
        return new CaseFile(new CaseNumber("CMP-20250616-0001"), "complaint", new CaseSubject("YQL", "YQL:2-1502", null), "OPEN", null, NOW, NOW,
                null, Map.of(), Map.of("level", "NORMAL"));
    }

    /** Answers what it was told under the names of its inputs. */
    private record EchoTable(Set<String> inputs) implements DecisionTables {

        @Override
        public Map<String, Object> ask(String table, Map<String, Object> told) {
            return told.entrySet().stream().filter(e -> inputs.contains(e.getKey()))
                    .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        }

        @Override
        public Optional<Words> label(String table, String output) {
            return Optional.empty();
        }

        @Override
        public Set<String> inputs(String table) {
            return inputs;
        }
    }
}
