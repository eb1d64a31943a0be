package org.eights.cycletime.web;

import io.swagger.v3.oas.annotations.Operation;
import java.util.Locale;
import org.eights.sight.Caller;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Cycle times, as far as the caller may see them: managers everything, a 主任 their projects, the head of a department theirs.
 * Durations are whole seconds, shares lie between 0 and 1, and no answer names a customer.
 */
@RestController
@RequestMapping("/api/cycle-times")
class CycleTimeResource {

    private final Questions questions;
    private final Filters filters;
    private final Dashboard dashboard;
    private final Steps steps;
    private final Course course;
    private final Ageing ageing;
    private final Comparison comparison;

    CycleTimeResource(Questions questions, Filters filters, Dashboard dashboard, Steps steps, Course course, Ageing ageing, Comparison comparison) {
        this.questions = questions;
        this.filters = filters;
        this.dashboard = dashboard;
        this.steps = steps;
        this.course = course;
        this.ageing = ageing;
        this.comparison = comparison;
    }

    @Operation(summary = "筛选项 / What may be filtered by, in words, and what each figure means")
    @GetMapping("/filters")
    FiltersView filters(Authentication signedIn, Locale language) {
        return filters.of(Caller.of(signedIn), language);
    }

    @Operation(summary = "各流程概览 / Every process at a glance",
            description = "What is open and overdue now; what was closed in the period: median and 95th percentile of working time, share of limits kept; "
                    + "the last twelve months, and whether the last three are worse than the nine before.")
    @GetMapping("/processes")
    DashboardView processes(@ParameterObject Params params, Authentication signedIn, Locale language) {
        return dashboard.of(questions.ask(params, Caller.of(signedIn)), language);
    }

    @Operation(summary = "各步骤周期 / Every step of a process",
            description = "The process itself comes first, its element is empty. Waits lie between the end of one step and the beginning of the next in the same instance.")
    @GetMapping("/steps")
    StepsView steps(@ParameterObject Params params, Authentication signedIn, Locale language) {
        return steps.of(questions.askOfProcess(params, Caller.of(signedIn)), language);
    }

    @Operation(summary = "按月趋势 / Month by month", description = "Of the process, or of one step with element.")
    @GetMapping("/trend")
    TrendView trend(@ParameterObject Params params, @RequestParam(defaultValue = "") String element, Authentication signedIn, Locale language) {
        return course.trend(questions.askOfProcess(params, Caller.of(signedIn)), element, language);
    }

    @Operation(summary = "时长分布 / How many took how long", description = "measure: working or elapsed.")
    @GetMapping("/distribution")
    DistributionView distribution(@ParameterObject Params params, @RequestParam(defaultValue = "") String element, @RequestParam(defaultValue = "working") String measure,
            Authentication signedIn, Locale language) {
        return course.distribution(questions.askOfProcess(params, Caller.of(signedIn)), element, measure, language);
    }

    @Operation(summary = "在办时长 / How old the open work is", description = "Now, in working days; the period is not looked at.")
    @GetMapping("/ageing")
    AgeingView ageing(@ParameterObject Params params, Authentication signedIn, Locale language) {
        return ageing.of(questions.ask(params, Caller.of(signedIn)), language);
    }

    @Operation(summary = "两期或两版本对比 / Two periods or two versions beside each other",
            description = "Either from2 and to2, or version and version2. Whether a difference may be chance is said by a rank test (Mann–Whitney).")
    @GetMapping("/comparison")
    ComparisonView comparison(@ParameterObject Params params, Authentication signedIn, Locale language) {
        Caller caller = Caller.of(signedIn);
        Question first = questions.askOfProcess(params, caller);
        Comparison.check(params);
        return comparison.of(first, questions.askOfProcess(params.ofSecond(), caller), language);
    }
}
