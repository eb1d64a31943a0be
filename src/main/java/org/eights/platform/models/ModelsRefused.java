package org.eights.platform.models;

import java.util.stream.Collectors;
import org.eights.platform.CurrentLanguage;
import org.eights.wording.Refusal;
import org.eights.wording.Words;

/** The product cannot start, because of what its models say. The message lists every reason, a line each. */
final class ModelsRefused extends IllegalStateException {

    private static final Words HEAD = new Words("流程模型有误,系统未启动:", "The process models are refused, the product has not started:");

    ModelsRefused(Refusal refusal, CurrentLanguage language) {
        super(language.say(HEAD) + refusal.problems().stream()
                .map(problem -> "\n  " + problem.field() + ": " + language.say(problem.reason())).collect(Collectors.joining()), refusal);
    }
}
