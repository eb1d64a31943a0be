package org.eights.platform.models;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Prints the reasons instead of a stack trace. */
final class ModelsRefusedAnalyzer extends AbstractFailureAnalyzer<ModelsRefused> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, ModelsRefused cause) {
        return new FailureAnalysis(cause.getMessage(), "修改上列文件后重新启动 / Correct these files and start again", cause);
    }
}
