package org.eights.platform.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/** Writes an answer where no controller is at work yet: in filters and at the door. */
@Component
class Told {

    private final RestErrors errors;
    private final ObjectMapper json;

    Told(RestErrors errors, ObjectMapper json) {
        this.errors = errors;
        this.json = json;
    }

    void write(HttpServletResponse response, Answer answer) throws IOException {
        if (!response.isCommitted()) {
            response.setStatus(answer.status());
            response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
            response.setCharacterEncoding(StandardCharsets.UTF_8.name());
            json.writeValue(response.getOutputStream(), errors.detail(answer));
        }
    }
}
