package org.eights.desk.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import org.eights.desk.TaskCard;
import org.eights.desk.TaskCard.Alarm;
import org.eights.desk.TaskCards;
import org.eights.estate.FamilyName;
import org.eights.wording.Refusal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What a task list shows of its tasks. */
@RestController
@RequestMapping("/api/tasks/cards")
class TaskCardResource {

    private static final int MOST = 100;

    private final TaskCards cards;

    TaskCardResource(TaskCards cards) {
        this.cards = cards;
    }

    /** One card; of the customer only the family name. */
    record Card(String id, String number, String process, String processName, String level, String levelName, String unit, String project,
            String projectName, String familyName, OffsetDateTime dueAt, Alarm alarm, boolean provisional) {

        static Card of(TaskCard card, Locale language) {
            return new Card(card.id(), card.number(), card.process(), card.processName().in(language), card.level(),
                    CodeWords.level(card.level(), language), card.unit(), card.project(),
                    card.projectName() == null ? null : card.projectName().in(language),
                    card.customer() == null ? null : FamilyName.of(card.customer()), ChinaTime.of(card.dueAt()), card.alarm(), card.provisional());
        }
    }

    @Operation(summary = "任务卡片 / The cards of a task list",
            description = "Of those of the tasks that the caller may see, in the order asked for; others are left out.")
    @GetMapping
    List<Card> cards(@Parameter(description = "任务编号,最多100个 / Ids of up to 100 tasks") @RequestParam List<String> ids, Locale language) {
        if (ids.size() > MOST) {
            throw Refusal.invalid("ids", "一次最多%d个任务".formatted(MOST), "Ask for at most %d tasks at once".formatted(MOST));
        }
        return cards.of(ids).stream().map(card -> Card.of(card, language)).toList();
    }
}
