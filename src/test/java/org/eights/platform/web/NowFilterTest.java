package org.eights.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class NowFilterTest {

    private final NowFilter filter = new NowFilter(Clock.fixed(Instant.parse("2025-06-16T02:00:00Z"), ZoneOffset.UTC));

    @Test
    void anAnswerOfOursTellsTheTimeOfTheProduct() throws Exception {
        assertThat(asked("/api/tasks/cards").getHeader(NowFilter.NOW)).isEqualTo("2025-06-16T02:00:00Z");
    }

    @Test
    void theEnginesAnswersStayAsTheyAre() throws Exception {
        assertThat(asked("/engine-rest/task").getHeader(NowFilter.NOW)).isNull();
    }

    private MockHttpServletResponse asked(String path) throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", path);
        request.setServletPath(path);
        MockHttpServletResponse response = new MockHttpServletResponse();
        filter.doFilter(request, response, new MockFilterChain());
        return response;
    }
}
