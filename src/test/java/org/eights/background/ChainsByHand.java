package org.eights.background;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Jobs that nobody executes by himself. */
public final class ChainsByHand implements Chains {

    /** {@code mailing:12} for each chain. */
    public final List<String> ordered = new ArrayList<>();
    private final TransactionTemplate apart;

    public ChainsByHand(PlatformTransactionManager transactions) {
        apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    @Override
    public void order(String kind, long work, int chains) {
        IntStream.range(0, chains).forEach(i -> ordered.add(kind + ":" + work));
    }

    @Override
    public <T> T apart(Supplier<T> what) {
        return apart.execute(status -> what.get());
    }

    /** The machine is gone in the middle of it. */
    public static final class Killed extends Error {

        private static final long serialVersionUID = 1L;
    }
}
