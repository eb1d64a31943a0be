package org.eights.warranty;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eights.background.Chains;
import org.eights.estate.HandedOver;
import org.eights.estate.HandedOverHomes;
import org.eights.routing.DecisionTables;
import org.eights.wording.China;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The daily look at all warranties (P14, R38): whose end is near is noted, each home once whatever parts it is about, and a case is opened
 * for it in the background. What a day without the product missed is made up for on the next.
 */
@Component
public class WarrantyRound {

    private final HandedOverHomes homes;
    private final DecisionTables tables;
    private final WarrantyNotices notices;
    private final PhaseWarranties phases;
    private final Chains chains;
    private final Clock clock;

    WarrantyRound(HandedOverHomes homes, DecisionTables tables, WarrantyNotices notices, PhaseWarranties phases, Chains chains, Clock clock) {
        this.homes = homes;
        this.tables = tables;
        this.notices = notices;
        this.phases = phases;
        this.chains = chains;
        this.clock = clock;
    }

    /** Looks at every home that is handed over, and at every building that is completed. */
    @Transactional
    public void look() {
        LocalDate today = LocalDate.now(clock.withZone(China.ZONE));
        Reckoning reckoning = new Reckoning(tables);
        List<HandedOver> handedOver = homes.days();
        notices.note(soon(handedOver, reckoning, today, WarrantyRound::owners),
                soon(homes.completedBuildings(), reckoning, today, WarrantyRound::contractors), today);
        phases.lastOnes(handedOver, reckoning);
        if (notices.isWaiting()) {
            chains.order(OpenNotices.KIND, 0, 1);
        }
    }

    /** A term of either side. */
    private record Term(String item, LocalDate endsOn, String days) {}

    private static Term owners(WarrantyEnd end) {
        return new Term(end.item(), end.endsOn(), end.noticeDays());
    }

    private static Term contractors(WarrantyEnd end) {
        return new Term(end.item(), end.contractorEndsOn(), end.contractorDays());
    }

    private static List<EndingSoon> soon(List<HandedOver> where, Reckoning reckoning, LocalDate today, Function<WarrantyEnd, Term> term) {
        return where.stream().flatMap(one -> reckoning.ends(one.city(), one.on(), one.completedOn()).stream().map(term)
                .flatMap(each -> soon(one, each, today))).toList();
    }

    private static Stream<EndingSoon> soon(HandedOver where, Term term, LocalDate today) {
        return NoticeDays.due(term.days(), term.endsOn(), today).stream().map(days -> new EndingSoon(where, term.item(), term.endsOn(), days));
    }
}
