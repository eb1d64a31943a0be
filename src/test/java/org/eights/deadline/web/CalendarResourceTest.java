package org.eights.deadline.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.eights.deadline.CalendarFixture;
import org.eights.deadline.CalendarYear;
import org.eights.deadline.CalendarYears;
import org.eights.deadline.DeadlineId;
import org.eights.deadline.Explanations;
import org.eights.deadline.HolidayLine;
import org.eights.deadline.Limit;
import org.eights.deadline.LoadHolidayYear;
import org.eights.deadline.WorkingCalendar;
import org.eights.wording.Refusal;
import org.eights.wording.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.WebMvcTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.MockMvc;

@WebMvcTest(controllers = CalendarResource.class,
        excludeFilters = @ComponentScan.Filter(type = FilterType.REGEX, pattern = "org\\.eights\\.platform\\..*"))
class CalendarResourceTest {

    private static final CalendarYear YEAR_2027 = new CalendarYear(2027, true, CalendarFixture.at("2026-11-20 09:00"), "zhaolan",
            List.of(new CalendarYear.Day(LocalDate.of(2027, 1, 1), false, new Words("元旦", "New Year's Day"))), List.of());

    @Autowired
    private MockMvc mvc;

    @MockitoBean
    private CalendarYears years;

    @MockitoBean
    private LoadHolidayYear loadHolidayYear;

    @MockitoBean
    private Explanations explanations;

    @TestConfiguration
    @EnableMethodSecurity
    static class Calendar {

        @Bean
        WorkingCalendar calendar() {
            return CalendarFixture.shippedCalendar();
        }
    }

    @Test
    @WithMockUser(username = "limin", authorities = "csSpecialist")
    void anybodyReadsAYear() throws Exception {
        given(years.year(2027)).willReturn(YEAR_2027);

        mvc.perform(get("/api/calendar/2027")).andExpect(status().isOk()).andExpect(jsonPath("$.loaded").value(true))
                .andExpect(jsonPath("$.days[0].date").value("2027-01-01"))
                .andExpect(jsonPath("$.days[0].name.en").value("New Year's Day"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"text/csv|'date,workday,name\n2027-01-01,no,元旦'|2",
        "application/json|[{\"date\":\"2027-01-01\",\"workday\":\"no\",\"name\":\"元旦\"}]|1"})
    @WithMockUser(username = "zhaolan", authorities = "csManager")
    void aManagerLoadsAYear(String type, String body, int line) throws Exception {
        given(years.year(2027)).willReturn(YEAR_2027);
        given(loadHolidayYear.load(2027, List.of(new HolidayLine(line, "2027-01-01", "no", "元旦")), "zhaolan"))
                .willReturn(Set.of(new DeadlineId("task-1")));

        mvc.perform(put("/api/calendar/2027").with(csrf()).contentType(type).characterEncoding("UTF-8").content(body))
                .andExpect(status().isOk()).andExpect(jsonPath("$.movedDeadlines[0]").value("task-1"))
                .andExpect(jsonPath("$.calendar.year").value(2027));
    }

    @Test
    @WithMockUser(username = "wangqiang", authorities = "csSupervisor")
    void nobodyElseLoadsOne() throws Exception {
        mvc.perform(put("/api/calendar/2027").with(csrf()).contentType("text/csv").content("date,workday,name\n2027-01-01,no,x"))
                .andExpect(status().isForbidden());

        verify(loadHolidayYear, never()).load(anyInt(), any(), any());
    }

    @Test
    @WithMockUser(username = "limin", authorities = "csSpecialist")
    void aLimitTellsWhenItWouldBeUp() throws Exception {
        given(explanations.explain(CalendarFixture.at("2025-09-29 19:40"), Limit.parse("2 WD"))).willReturn(new Words("因为", "because"));

        mvc.perform(get("/api/calendar/due").param("from", "2025-09-29T19:40:00+08:00").param("limit", "2 WD")).andExpect(status().isOk())
                .andExpect(jsonPath("$.due").value("2025-10-09T10:00:00Z")).andExpect(jsonPath("$.provisional").value(false))
                .andExpect(jsonPath("$.explanation.zh").value("因为"));
    }

    @ParameterizedTest
    @CsvSource({"2025-09-29, 2 WD, from", "+999999999-12-31T00:00:00Z, 2 WD, from", "2025-09-29T19:40:00+08:00, 2 weeks, limit"})
    @WithMockUser(username = "limin", authorities = "csSpecialist")
    void whatIsNotUnderstoodIsRefused(String from, String limit, String field) {
        assertThatThrownBy(() -> mvc.perform(get("/api/calendar/due").param("from", from).param("limit", limit)))
                .rootCause().isInstanceOfSatisfying(Refusal.class,
                        refusal -> assertThat(refusal.problems().get(0).field()).isEqualTo(field));
    }
}
