package org.eights.platform.start;

import org.eights.wording.StartRefused;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells in both languages why the product does not start, in place of a stack trace. */
class StartRefusedTold extends AbstractFailureAnalyzer<StartRefused> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, StartRefused refused) {
        return new FailureAnalysis(refused.reason().zh() + System.lineSeparator() + refused.reason().en(),
                refused.remedy().zh() + System.lineSeparator() + refused.remedy().en(), failure);
    }
}
