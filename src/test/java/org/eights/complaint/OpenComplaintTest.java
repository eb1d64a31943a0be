package org.eights.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eights.casefile.CaseFiles;
import org.eights.casefile.CaseLink;
import org.eights.casefile.CaseNumber;
import org.eights.casefile.CaseNumbers;
import org.eights.casefile.CaseSubject;
import org.eights.casefile.EntryKind;
import org.eights.casefile.NewEntry;
import org.eights.complaint.ComplaintRoom.Complaining;
import org.eights.complaint.ComplaintRoom.HeardCalls;
import org.eights.step.Step;
import org.eights.support.RoomTest;
import org.eights.wording.Problem;
import org.eights.wording.Refusal;
import org.eights.wording.Words;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** A question that was not answered well, or a promise that was not kept, is heard as a complaint, once. */
@RoomTest
@Import(ComplaintRoom.class)
class OpenComplaintTest {

    @Autowired Complaining people;
    @Autowired HeardCalls heard;
    @Autowired CaseFiles files;
    @Autowired CaseNumbers numbers;
    @Autowired OpenComplaint open;
    @Autowired InquiryRule rule;

    @BeforeEach
    void anEstate() {
        people.theSampleEstateAndItsStaff();
        heard.registrations.clear();
    }

    @Test
    void aQuestionBecomesAComplaintOfTheCategoryThatWasChosen() {
        CaseNumber inquiry = opened("INQ", "customer-inquiry", new CaseSubject("YQL", "YQL:2-1502", null), Map.of("question", "车位怎么还没交付", "contact",
                "陈女士", "channel", "微信", "answer", "正在办理", "category", "DELIVERY", "demand", "给出日期"));
        CaseNumber complaint = open.open(inquiry);

        assertThat(heard.registrations).singleElement().satisfies(form -> assertThat(form).containsEntry("projectId", "YQL").containsEntry("unitId", "2-1502")
                .containsEntry("category", "DELIVERY").containsEntry("demand", "给出日期").containsEntry("channel", "微信").containsEntry("contact", "陈女士")
                .containsEntry("subject", "车位怎么还没交付").containsEntry("desc", inquiry + ": 车位怎么还没交付 正在办理").containsKey("customerId"));
        assertThat(files.links(inquiry)).extracting(CaseLink::kind, CaseLink::to).containsExactly(org.assertj.core.groups.Tuple.tuple("COMPLAINT", complaint));
        assertThat(open.open(inquiry)).as("asked again").isEqualTo(complaint);
        assertThat(heard.registrations).hasSize(1);
    }

    @Test
    void aBrokenPromiseIsAComplaintAboutTheContract() {
        CaseNumber promise = opened("PRM", "promise-tracking", new CaseSubject("YQL", "YQL:2-1502", "YQL-K0026"), Map.of("text", "业".repeat(300), "reason", "未批"));
        open.open(promise);
        assertThat(heard.registrations.get(0)).containsEntry("category", "CONTRACT").containsEntry("customerId", "YQL-K0026").containsEntry("channel", "主动")
                .containsEntry("subject", "业".repeat(200)).containsEntry("demand", "兑现承诺:" + "业".repeat(300));
    }

    @Test
    void aComplaintNamesTheUnitThatTheQuestionDidNot() {
        CaseNumber inquiry = opened("INQ", "customer-inquiry", new CaseSubject("YQL", null, null), Map.of("question", "何时开盘"));
        Step answer = new Step("UserTask_Answer", new Words("答疑", "Answer"), "customer-inquiry", null, null, Set.of(), List.of(), null, List.of(), null, null,
                List.of(), List.of(), null, Set.of(), Set.of());
        assertThat(rule.watches(answer)).isTrue();
        rule.check(answer, files.get(inquiry), Map.of("satisfied", true), "zhangting");
        for (Map<String, Object> said : List.<Map<String, Object>>of(Map.of("satisfied", false), Map.of("satisfied", false, "unitId", "9-999"))) {
            assertThatThrownBy(() -> rule.check(answer, files.get(inquiry), said, "zhangting")).isInstanceOfSatisfying(Refusal.class,
                    no -> assertThat(no.problems()).extracting(Problem::field).containsExactly("unitId"));
        }
        rule.check(answer, files.get(inquiry), Map.of("satisfied", false, "unitId", "2-1502"), "zhangting");
    }

    private CaseNumber opened(String type, String process, CaseSubject subject, Map<String, Object> values) {
        CaseNumber number = numbers.next(type, LocalDate.of(2025, 6, 16));
        files.open(number, process, subject, Map.of());
        files.record(new NewEntry(number, EntryKind.STARTED, "StartEvent", new Words("开始", "Begun"), "zhangting", values, Map.of(), Map.of()));
        return number;
    }
}
