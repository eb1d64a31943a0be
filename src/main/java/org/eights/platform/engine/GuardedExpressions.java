package org.eights.platform.engine;

import org.camunda.bpm.engine.delegate.BaseDelegateExecution;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.el.Expression;
import org.camunda.bpm.engine.impl.el.JuelExpression;
import org.camunda.bpm.engine.impl.el.JuelExpressionManager;
import org.camunda.bpm.engine.spring.SpringExpressionManager;
import org.camunda.bpm.impl.juel.jakarta.el.ValueExpression;
import org.eights.platform.access.FilterExpression;
import org.eights.wording.Refusal;
import org.springframework.context.ApplicationContext;

/**
 * Evaluates expressions of deployed diagrams and no others. What comes in a query, nested, stored or extended, is evaluated by the
 * engine without any scope; the engine's own switches overlook nested ones (CVE-2026-109432), so every evaluation without a scope is
 * refused here, at the one place that all of them pass, save for the few fixed texts of {@link FilterExpression}.
 */
final class GuardedExpressions extends SpringExpressionManager {

    GuardedExpressions(ApplicationContext context) {
        super(context);
    }

    @Override
    public Expression createExpression(String text) {
        ensureInitialized();
        return new Guarded(createValueExpression(text), this, text);
    }

    private static final class Guarded extends JuelExpression {

        Guarded(ValueExpression value, JuelExpressionManager manager, String text) {
            super(value, manager, text);
        }

        @Override
        public Object getValue(VariableScope scope, BaseDelegateExecution execution) {
            if (scope == null && !isLiteralText() && !FilterExpression.isOne(getExpressionText())) {
                throw Refusal.invalid("", "查询条件中不允许使用表达式", "Expressions are not allowed in queries");
            }
            return super.getValue(scope, execution);
        }
    }
}
