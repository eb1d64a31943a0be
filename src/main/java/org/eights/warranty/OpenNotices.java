package org.eights.warranty;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eights.background.Chains;
import org.eights.background.Piecework;
import org.eights.bulk.Bulk;
import org.eights.casefile.CaseNumber;
import org.eights.casefile.CaseSubject;
import org.eights.casefile.NewCase;
import org.eights.casefile.OpenMany;
import org.eights.estate.Customer;
import org.eights.estate.Estate;
import org.eights.estate.UnitId;
import org.eights.routing.DecisionTables;
import org.eights.wording.China;
import org.eights.wording.Words;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Opens the cases of the notices, some in each transaction: a building that was handed over in one week ends its warranties in one week.
 * What cannot be opened together is tried one by one, and what fails alone again the next day.
 */
@Component
class OpenNotices implements Piecework {

    static final String KIND = "warranty-notice";

    private static final Logger LOG = LoggerFactory.getLogger(OpenNotices.class);
    private static final int CHUNK = 50;
    private static final Words OWNER = new Words("保修将到期,告知业主", "Warranties end: the owner is told");
    private static final Words CONTRACTOR = new Words("施工方保修将到期", "The contractor's term ends");

    private final WarrantyNotices notices;
    private final DecisionTables tables;
    private final Estate estate;
    private final OpenMany openMany;
    private final NoticeProcesses processes;
    private final Chains chains;
    private final Clock clock;

    OpenNotices(WarrantyNotices notices, DecisionTables tables, Estate estate, OpenMany openMany, NoticeProcesses processes, Chains chains,
            Clock clock) {
        this.notices = notices;
        this.tables = tables;
        this.estate = estate;
        this.openMany = openMany;
        this.processes = processes;
        this.chains = chains;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    /** @param work means nothing: there is one heap of notices for all */
    @Override
    public boolean next(long work) {
        List<WarrantyNotice> taken = new ArrayList<>();
        LocalDate today = LocalDate.now(clock.withZone(China.ZONE));
        try {
            chains.apart(() -> Bulk.of(() -> open(taken, today)));
        } catch (RuntimeException e) {
            if (taken.isEmpty()) {
                throw e;
            }
            LOG.warn("{} warranty notices could not be opened{}", taken.size(), taken.size() > 1 ? " together and are tried one by one" : "", e);
            chains.apart(() -> {
                notices.failed(taken, today);
                return null;
            });
        }
        return !taken.isEmpty();
    }

    private Void open(List<WarrantyNotice> taken, LocalDate today) {
        taken.addAll(notices.take(today, CHUNK));
        if (!taken.isEmpty()) {
            Reckoning reckoning = new Reckoning(tables);
            open(taken.stream().filter(notice -> notice.unit() != null).toList(), reckoning, WarrantyModel.UNIT_DUE, OWNER);
            open(taken.stream().filter(notice -> notice.unit() == null).toList(), reckoning, WarrantyModel.CONTRACTOR_DUE, CONTRACTOR);
        }
        return null;
    }

    private void open(List<WarrantyNotice> these, Reckoning reckoning, String message, Words name) {
        if (these.isEmpty()) {
            return;
        }
        List<UnitId> units = these.stream().map(WarrantyNotice::unit).filter(unit -> unit != null).toList();
        Map<UnitId, List<Customer>> owners = estate.customersOf(units);
        estate.units(units);
        List<NewCase> cases = these.stream().map(notice -> new NewCase(subject(notice, owners), new NoticeText(notice, reckoning).values(), Map.of())).toList();
        List<CaseNumber> numbers = openMany.open(WarrantyModel.NOTICE_TYPE, WarrantyModel.NOTICE, cases, name, null);
        notices.opened(these, numbers);
        processes.start(message, numbers);
    }

    private static CaseSubject subject(WarrantyNotice notice, Map<UnitId, List<Customer>> owners) {
        if (notice.unit() == null) {
            return new CaseSubject(notice.project().value(), null, null);
        }
        List<Customer> ofUnit = owners.getOrDefault(notice.unit(), List.of());
        return new CaseSubject(notice.project().value(), notice.unit().value(), ofUnit.isEmpty() ? null : ofUnit.get(0).id().value());
    }
}
