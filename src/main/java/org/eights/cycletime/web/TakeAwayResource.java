package org.eights.cycletime.web;

import io.swagger.v3.oas.annotations.Operation;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.eights.sheet.SheetDownload;
import org.eights.sight.Caller;
import org.eights.wording.Words;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The indicators of the trade, and the tables to take away. */
@RestController
@RequestMapping("/api/cycle-times")
class TakeAwayResource {

    private static final Words NAME = new Words("周期统计 %s 至 %s", "Cycle times %s to %s");

    private final Questions questions;
    private final Indicators indicators;
    private final Export export;

    TakeAwayResource(Questions questions, Indicators indicators, Export export) {
        this.questions = questions;
        this.indicators = indicators;
        this.export = export;
    }

    @Operation(summary = "业务指标 / The indicators of the trade",
            description = "The eight of complaints, first-time success of handovers, what customers are least content with, by responsible department, proactive work. "
                    + "Each says what it is, its target, and how many it stands on.")
    @GetMapping("/indicators")
    IndicatorsView indicators(@ParameterObject Params params, Authentication signedIn, Locale language) {
        return indicators.of(questions.ask(params, Caller.of(signedIn)), language);
    }

    @Operation(summary = "导出CSV / The table of the steps as text", description = "Of one process, or of all of them. UTF-8 with a byte order mark; hours.")
    @GetMapping("/export.csv")
    ResponseEntity<byte[]> csv(@ParameterObject Params params, Authentication signedIn, Locale language) {
        Question question = questions.ask(params, Caller.of(signedIn));
        byte[] lines = export.lines(question, language).getBytes(StandardCharsets.UTF_8);
        return ResponseEntity.ok().contentType(new MediaType("text", "csv", StandardCharsets.UTF_8)).cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(name(question, language) + ".csv", StandardCharsets.UTF_8).build().toString())
                .header("X-Content-Type-Options", "nosniff").body(lines);
    }

    @Operation(summary = "导出Excel / The table of the steps as a workbook", description = "Of one process, or of all of them; hours.")
    @GetMapping("/export.xlsx")
    ResponseEntity<byte[]> workbook(@ParameterObject Params params, Authentication signedIn, Locale language) {
        Question question = questions.ask(params, Caller.of(signedIn));
        return SheetDownload.of(name(question, language), export.workbook(question, language));
    }

    private static String name(Question question, Locale language) {
        return NAME.with(question.selection().from(), question.selection().to()).in(language);
    }
}
