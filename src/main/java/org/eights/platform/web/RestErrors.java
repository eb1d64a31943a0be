package org.eights.platform.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eights.platform.CurrentLanguage;
import org.eights.wording.Problem;
import org.eights.wording.Words;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.validation.FieldError;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingRequestHeaderException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import org.springframework.web.util.DisconnectedClientHelper;

/**
 * Tells whoever uses our own REST API why something was refused: RFC 9457 problem details with {@code errors: [{field, message}]}, and
 * with {@code cell} where it stands in a sheet.
 */
@RestControllerAdvice
class RestErrors extends ResponseEntityExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(RestErrors.class);
    private static final Words NOT_OF_THIS_FORM = new Words("内容的格式不符合要求", "The value does not have the form required");
    private static final Words MISSING = new Words("必填", "This is required");

    private final CurrentLanguage language;

    RestErrors(CurrentLanguage language) {
        this.language = language;
    }

    @ExceptionHandler(Exception.class)
    ResponseEntity<Object> other(Exception thrown) {
        if (DisconnectedClientHelper.isClientDisconnectedException(thrown)) {
            // Whoever asked has gone: there is nobody to be told, and nothing failed here.
            return null;
        }
        return respond(answer(thrown, 500), thrown, new HttpHeaders());
    }

    @Override
    protected ResponseEntity<Object> handleExceptionInternal(Exception thrown, Object body, HttpHeaders headers, HttpStatusCode status,
            WebRequest request) {
        return respond(answer(thrown, status.value()), thrown, headers);
    }

    private Answer answer(Exception thrown, int status) {
        if (thrown instanceof MethodArgumentNotValidException invalid) {
            List<Problem> problems = invalid.getBindingResult().getFieldErrors().stream().map(RestErrors::problem).toList();
            return new Answer(400, "InvalidRequest", NOT_OF_THIS_FORM, problems);
        } else if (thrown instanceof MethodArgumentTypeMismatchException mismatch) {
            return Answer.invalid(mismatch.getName(), NOT_OF_THIS_FORM);
        } else if (thrown instanceof MissingServletRequestParameterException missing) {
            return Answer.invalid(missing.getParameterName(), MISSING);
        } else if (thrown instanceof MissingRequestHeaderException missing) {
            return Answer.invalid(missing.getHeaderName(), MISSING);
        }
        return Answers.to(thrown).orElseGet(() -> Answers.ofStatus(status));
    }

    private static Problem problem(FieldError error) {
        boolean missing = error.getRejectedValue() == null || "".equals(error.getRejectedValue());
        return new Problem(error.getField(), missing ? MISSING : NOT_OF_THIS_FORM);
    }

    private ResponseEntity<Object> respond(Answer answer, Exception thrown, HttpHeaders headers) {
        if (answer.isMishap()) {
            LOG.error("A request failed", thrown);
        }
        return ResponseEntity.status(answer.status()).headers(headers).contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(detail(answer));
    }

    ProblemDetail detail(Answer answer) {
        ProblemDetail detail = ProblemDetail.forStatus(answer.status());
        detail.setTitle(answer.type());
        detail.setDetail(language.say(answer.message()));
        detail.setProperty("errors", answer.problems().stream().map(this::error).toList());
        return detail;
    }

    private Map<String, String> error(Problem problem) {
        Map<String, String> error = new LinkedHashMap<>();
        if (problem.cell() != null) {
            error.put("cell", problem.cell());
        }
        error.put("field", problem.field());
        error.put("message", language.say(problem.reason()));
        return error;
    }
}
