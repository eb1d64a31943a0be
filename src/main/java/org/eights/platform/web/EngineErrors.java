package org.eights.platform.web;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.databind.JsonMappingException;
import jakarta.annotation.Priority;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.rest.exception.ExceptionHandlerHelper;
import org.camunda.bpm.engine.rest.impl.CamundaRestResources;
import org.eights.platform.CurrentLanguage;
import org.eights.wording.Problem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells a person who works through the engine's REST API or its web applications why something was refused, in their language:
 * {@code {type, message, errors: [{field, message}]}}.
 */
@Provider
public class EngineErrors implements ExceptionMapper<Throwable> {

    private static final Logger LOG = LoggerFactory.getLogger(EngineErrors.class);
    private static volatile CurrentLanguage language;

    /** Takes the place of the engine's own handlers, in {@code /engine-rest} and in the web applications' API. */
    static void install(CurrentLanguage language) {
        EngineErrors.language = language;
        Set<Class<?>> providers = CamundaRestResources.getConfigurationClasses();
        providers.removeIf(provider -> ExceptionMapper.class.isAssignableFrom(provider));
        providers.addAll(List.of(EngineErrors.class, NotJson.class, NotAsExpected.class));
    }

    @Override
    public Response toResponse(Throwable thrown) {
        if (thrown instanceof ParseException) {
            // A diagram that does not parse: the Modeler shows the engine's report line by line.
            return ExceptionHandlerHelper.getInstance().getResponse(thrown);
        }
        Answer answer = Answers.to(thrown).orElseGet(() -> thrown instanceof WebApplicationException http ? Answers.ofHttp(http)
                : Answers.ofStatus(ExceptionHandlerHelper.getInstance().getStatus(thrown).getStatusCode()));
        if (answer.isMishap()) {
            LOG.error("A request to the engine failed", thrown);
        }
        return Response.status(answer.status()).type(MediaType.APPLICATION_JSON_TYPE).entity(body(answer)).build();
    }

    private static Map<String, Object> body(Answer answer) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("type", answer.type());
        body.put("message", message(answer));
        body.put("errors", answer.problems().stream().map(EngineErrors::error).toList());
        return body;
    }

    /** The web applications show only the message, so it names the fields. */
    private static String message(Answer answer) {
        List<String> named = answer.problems().stream().map(problem -> problem.field().isEmpty() ? say(problem)
                : problem.field() + ": " + say(problem)).toList();
        return named.isEmpty() ? language.say(answer.message()) : String.join("; ", named);
    }

    private static Map<String, String> error(Problem problem) {
        return Map.of("field", problem.field(), "message", say(problem));
    }

    private static String say(Problem problem) {
        return language.say(problem.reason());
    }

    /** The JSON library brings handlers of its own, nearer to its exceptions than {@link EngineErrors}. */
    @Provider
    @Priority(1)
    public static class NotJson implements ExceptionMapper<JsonParseException> {

        @Override
        public Response toResponse(JsonParseException thrown) {
            return new EngineErrors().toResponse(thrown);
        }
    }

    /** As {@link NotJson}, for JSON of another form. */
    @Provider
    @Priority(1)
    public static class NotAsExpected implements ExceptionMapper<JsonMappingException> {

        @Override
        public Response toResponse(JsonMappingException thrown) {
            return new EngineErrors().toResponse(thrown);
        }
    }
}
