package org.eights.support;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Skipped, with a line that says so, where there is no Chromium; with {@code CI} set in the environment that is a failure instead. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(NeedsBrowser.Found.class)
public @interface NeedsBrowser {

    /** Looks before anything else is started. */
    class Found implements ExecutionCondition {

        @Override
        public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
            return context.getTestMethod().isPresent() || Chromium.isThere() ? ConditionEvaluationResult.enabled("there is a Chromium")
                    : without(context.getDisplayName(), System.getenv("CI"));
        }

        static ConditionEvaluationResult without(String test, String ci) {
            String line = test + " needs a browser: install Chromium, set EIGHTS_BROWSER to one, or let Playwright fetch its own";
            if (ci != null && !ci.isBlank()) {
                throw new IllegalStateException(line);
            }
            System.out.println("Skipped: " + line);
            return ConditionEvaluationResult.disabled(line);
        }
    }
}
