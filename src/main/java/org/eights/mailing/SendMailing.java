package org.eights.mailing;

import java.util.ArrayList;
import java.util.List;
import org.eights.background.Chains;
import org.eights.background.Piecework;
import org.eights.bulk.Bulk;
import org.eights.estate.Owner;
import org.eights.estate.Owners;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.stereotype.Component;

/**
 * Tells the next owners. Each piece is one transaction, in which they are told and the cursor moves on: whatever is killed is as if it
 * had not begun. Two who are at the same mailing do not disturb each other: the later one leaves it to the first.
 */
@Component
class SendMailing implements Piecework {

    static final String KIND = "mailing";

    private static final Logger LOG = LoggerFactory.getLogger(SendMailing.class);
    private static final int ATTEMPTS = 3;

    private final MailingTable table;
    private final Owners owners;
    private final TellOwners tell;
    private final EndMailing end;
    private final Chains chains;
    private final MailingSettings settings;

    SendMailing(MailingTable table, Owners owners, TellOwners tell, EndMailing end, Chains chains, MailingSettings settings) {
        this.table = table;
        this.owners = owners;
        this.tell = tell;
        this.end = end;
        this.chains = chains;
        this.settings = settings;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public boolean next(long work) {
        List<Owner> taken = new ArrayList<>();
        try {
            return piece(work, taken, ATTEMPTS);
        } catch (RuntimeException e) {
            if (taken.isEmpty()) {
                throw e;
            }
            return chains.apart(() -> notTold(work, taken, e));
        }
    }

    private boolean piece(long work, List<Owner> taken, int attempts) {
        try {
            return chains.apart(() -> {
                taken.clear();
                return table.take(work).map(ordered -> carryOn(ordered, taken)).orElse(false);
            });
        } catch (TransientDataAccessException e) {
            if (attempts == 1) {
                throw e;
            }
            return piece(work, taken, attempts - 1);
        }
    }

    private boolean carryOn(OrderedMailing ordered, List<Owner> taken) {
        taken.addAll(next(ordered));
        if (taken.isEmpty()) {
            end.end(ordered);
            return false;
        }
        Bulk.of(() -> {
            tell.tell(ordered, taken);
            return null;
        });
        return true;
    }

    private List<Owner> next(OrderedMailing ordered) {
        Audience audience = ordered.mailing().audience();
        int most = ordered.careful() ? 1 : settings.chunk();
        return audience.units() == null ? owners.future(audience.project(), audience.phase(), ordered.reached(), most)
                : owners.of(audience.units(), ordered.reached(), most);
    }

    private boolean notTold(long work, List<Owner> taken, RuntimeException failure) {
        Owner last = taken.get(taken.size() - 1);
        if (table.take(work).isEmpty()) {
            return false;
        }
        if (taken.size() > 1) {
            LOG.warn("Mailing {}: {} owners could not be told together and are told one by one", work, taken.size(), failure);
            table.careful(work, last.customer().id().value());
        } else {
            LOG.warn("Mailing {}: an owner could not be told", work, failure);
            table.leaveOut(work, List.of(new LeftOut(last.customer().id(), last.unitNos(), LeftOut.Why.FAILED)));
            table.reached(work, last.customer().id().value(), 0);
        }
        return true;
    }
}
