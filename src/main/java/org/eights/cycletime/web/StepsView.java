package org.eights.cycletime.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;

/** The steps of a process, the process itself first. */
record StepsView(Basis basis, Named process, List<Row> rows, List<Wait> waits) {

    /** @param definition the engine's id of the version whose diagram fits */
    record Named(String id, String name, Integer version, String definition) {}

    record Row(String element, String name, long n, Took working, Took elapsed, @JsonProperty("wait") Before before, long kept, long late, BigDecimal lateShare,
            Share firstTimeRight, long openNow, long overdueNow, OffsetDateTime oldest, Long oldestWorking, boolean few, boolean gone) {}

    /** The wait before a step, whichever came before it. */
    record Before(long n, Long mean, Long median, Long working) {}

    record Wait(String from, String fromName, String to, String toName, long n, Long median, Long mean, Long working, boolean few) {}
}
