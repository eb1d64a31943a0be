package org.eights.handover;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.eights.background.Chains;
import org.eights.casefile.CaseNumber;
import org.springframework.stereotype.Component;

/** Has work done on many places in the background, once the caller's transaction is committed. */
@Component
public class OrderWork {

    private final Works works;
    private final Chains chains;
    private final HandoverSettings settings;
    private final Map<WorkKind, PlaceWork> kinds = new EnumMap<>(WorkKind.class);

    OrderWork(Works works, Chains chains, HandoverSettings settings, List<PlaceWork> kinds) {
        this.works = works;
        this.chains = chains;
        this.settings = settings;
        kinds.forEach(kind -> this.kinds.put(kind.kind(), kind));
    }

    /**
     * The batch has come to where this is done. Where somebody has begun it before and it is still going on, its end is the end; else
     * it is done for what is left, and ends at once where nothing is.
     */
    public void due(CaseNumber batch, WorkKind kind, String by) {
        if (works.lockRunning(batch, kind).isEmpty()) {
            order(batch, kind, Map.of(), by);
        }
    }

    /** @return the id of the work */
    long order(CaseNumber batch, WorkKind kind, Map<String, Object> told, String by) {
        long work = works.add(batch, kinds.get(kind), told, by);
        chains.order(DoWork.KIND, work, settings.chains());
        return work;
    }

    /** How many places there would be work for. */
    int left(CaseNumber batch, WorkKind kind) {
        return works.left(batch, kinds.get(kind));
    }

    void again(long work) {
        works.again(work);
        chains.order(DoWork.KIND, work, 1);
    }
}
