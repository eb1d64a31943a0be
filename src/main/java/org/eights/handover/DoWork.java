package org.eights.handover;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.eights.background.Chains;
import org.eights.background.Piecework;
import org.eights.wording.Refusal;
import org.eights.wording.Words;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.stereotype.Component;

/**
 * Does a piece of the work on many places. Each piece is one transaction, in which the places are taken on, worked on and ticked off:
 * whatever is killed is as if it had not begun, and whoever comes next takes it on. Any number may be at it at once.
 */
@Component
public class DoWork implements Piecework {

    static final String KIND = "handover";

    private static final Logger LOG = LoggerFactory.getLogger(DoWork.class);
    private static final int ATTEMPTS = 3;
    private static final Words CLOSED = new Words("批次已关闭", "The batch was closed");

    private final Works works;
    private final WorkItems items;
    private final Batches batches;
    private final Places places;
    private final Chains chains;
    private final BatchCalls calls;
    private final HandoverSettings settings;
    private final Map<WorkKind, PlaceWork> kinds = new EnumMap<>(WorkKind.class);

    DoWork(Works works, WorkItems items, Batches batches, Places places, Chains chains, BatchCalls calls, HandoverSettings settings,
            List<PlaceWork> kinds) {
        this.works = works;
        this.items = items;
        this.batches = batches;
        this.places = places;
        this.chains = chains;
        this.calls = calls;
        this.settings = settings;
        kinds.forEach(kind -> this.kinds.put(kind.kind(), kind));
    }

    @Override
    public String kind() {
        return KIND;
    }

    /** Does the next piece, or ends the work where nothing is left. */
    @Override
    public boolean next(long work) {
        List<WorkItem> taken = new ArrayList<>();
        try {
            piece(work, taken, ATTEMPTS);
        } catch (RuntimeException e) {
            if (taken.isEmpty()) {
                throw e;
            }
            chains.apart(() -> {
                notDone(work, taken, e);
                return null;
            });
        }
        if (taken.isEmpty()) {
            end(work);
        }
        return !taken.isEmpty();
    }

    private void piece(long work, List<WorkItem> taken, int attempts) {
        try {
            chains.apart(() -> {
                taken.clear();
                taken.addAll(items.take(work, settings.chunk()));
                carryOut(work, taken);
                return null;
            });
        } catch (TransientDataAccessException e) {
            if (attempts == 1) {
                throw e;
            }
            piece(work, taken, attempts - 1);
        }
    }

    private void carryOut(long id, List<WorkItem> taken) {
        if (taken.isEmpty()) {
            return;
        }
        OrderedWork work = works.find(id).orElseThrow();
        PlaceWork kind = kinds.get(work.kind());
        // Locked before it is asked: whoever closes the batch locks them too.
        List<Place> these = places.lock(work.batch(), taken.stream().map(WorkItem::placeNo).toList());
        if (!batches.get(work.batch()).isLive() && !kind.outlivesBatch()) {
            items.giveUp(id, CLOSED);
            return;
        }
        items.done(id, taken, kind.carryOut(work, these));
    }

    private void notDone(long work, List<WorkItem> taken, RuntimeException failure) {
        if (taken.size() > 1) {
            LOG.warn("Work {}: {} places could not be done together and are tried one by one", work, taken.size(), failure);
            items.alone(work, taken);
        } else {
            LOG.warn("Work {}: place {} failed", work, taken.get(0).placeNo(), failure);
            items.failed(work, taken.get(0), reason(failure));
        }
    }

    private static Words reason(RuntimeException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal refusal) {
                return refusal.reason();
            }
        }
        // The message of any other failure may name a person.
        String kind = failure.getClass().getSimpleName();
        return new Words("系统故障(%s),可重试".formatted(kind), "A technical failure (%s); it can be tried again".formatted(kind));
    }

    private void end(long id) {
        chains.apart(() -> {
            if (works.end(id)) {
                OrderedWork work = works.find(id).orElseThrow();
                if (work.kind().message() != null && works.call(id)) {
                    calls.tell(work.batch(), work.kind().message());
                }
            }
            return null;
        });
    }
}
