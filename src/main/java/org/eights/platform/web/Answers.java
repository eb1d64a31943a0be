package org.eights.platform.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import jakarta.ws.rs.WebApplicationException;
import java.sql.SQLException;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.SuspendedEntityInteractionException;
import org.camunda.bpm.engine.TaskAlreadyClaimedException;
import org.camunda.bpm.engine.exception.NotFoundException;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.rest.exception.RestException;
import org.eights.platform.signin.TooManyWrongPasswords;
import org.eights.wording.Refusal;
import org.eights.wording.Words;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;

/** Finds in an exception, or in what caused it, the reason that a person can do something with. */
final class Answers {

    private static final Answer CHANGED = Answer.of(409, "Changed", "该事项刚被他人办理或修改,请刷新后再试",
            "Somebody else has just completed or changed this; reload and try again");
    private static final Answer NOT_ALLOWED = Answer.of(403, "Forbidden", "您无权进行此操作", "You may not do this");
    private static final Answer NO_TASK = Answer.of(404, "NotFound", "任务不存在,或已由他人办结",
            "There is no such task, or somebody has completed it already");

    /** What the engine reports as if it were its own failure. */
    private static final Pattern MISUSED = Pattern.compile("cannot be deleted because is part of a running|Java serialization format is prohibited");

    private Answers() {}

    /** The reason known for this exception or the nearest of its causes; empty where it is a mishap of ours. */
    static Optional<Answer> to(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            Answer answer = known(cause);
            if (answer != null) {
                return Optional.of(answer);
            }
        }
        return thrown instanceof RestException rest ? ofEngine(rest) : Optional.empty();
    }

    private static Answer known(Throwable cause) {
        if (cause instanceof Refusal refusal) {
            return Answer.of(refusal);
        } else if (cause instanceof AuthorizationException || cause instanceof AccessDeniedException) {
            return NOT_ALLOWED;
        } else if (cause instanceof OptimisticLockingException || cause instanceof OptimisticLockingFailureException) {
            return CHANGED;
        } else if (cause instanceof TaskAlreadyClaimedException) {
            return Answer.of(409, "Changed", "该任务已由他人接收办理", "Somebody else has taken this task");
        } else if (cause instanceof SuspendedEntityInteractionException) {
            return Answer.of(409, "Suspended", "该流程已暂停,暂时不能办理", "This process is suspended at present");
        } else if (cause instanceof NullValueException || cause instanceof NotFoundException) {
            return missing(cause.getMessage());
        } else if (cause instanceof JsonProcessingException json) {
            return unreadable(json);
        } else if (cause instanceof TooLarge) {
            return TooLarge.ANSWER;
        } else if (cause instanceof TooManyWrongPasswords) {
            return Answer.of(429, "TooManyRequests", "密码错误次数过多,请稍后再试", "Too many wrong passwords, try again later");
        } else if (cause instanceof BadUserRequestException) {
            return bad(cause.getMessage());
        } else if (cause instanceof SQLException sql) {
            return ofDatabase(sql);
        } else if (cause instanceof ProcessEngineException && MISUSED.matcher(String.valueOf(cause.getMessage())).find()) {
            return bad(cause.getMessage());
        }
        return null;
    }

    private static Answer missing(String message) {
        if (message != null && message.contains("task is null")) {
            return NO_TASK;
        }
        boolean named = message != null && message.endsWith("is null");
        return named ? Answer.of(404, "NotFound", "找不到所指的对象:" + message, message) : bad(message);
    }

    private static Answer bad(String message) {
        return Answer.of(400, "InvalidRequest", "请求内容有误:" + message, "The request is not valid: " + message);
    }

    static Answer unreadable(JsonProcessingException json) {
        String field = json instanceof JsonMappingException mapping ? mapping.getPath().stream()
                .map(at -> at.getFieldName() == null ? String.valueOf(at.getIndex()) : at.getFieldName()).collect(Collectors.joining(".")) : "";
        return Answer.invalid(field, field.isEmpty() ? new Words("请求内容不是有效的 JSON", "The request is not valid JSON")
                : new Words("内容的格式不符合要求", "The value does not have the form required"));
    }

    /** Text too long for its column, a number out of its range, a character that cannot be stored: the sender's mistake, not ours. */
    private static Answer ofDatabase(SQLException sql) {
        String state = sql.getSQLState() == null ? "" : sql.getSQLState();
        if (state.startsWith("22")) {
            return Answer.of(400, "InvalidRequest", "内容过长、数值超出范围或含有不能保存的字符",
                    "A text is too long, a number out of range, or a character cannot be stored");
        }
        return state.startsWith("23") || state.equals("40001") || state.equals("40P01") ? CHANGED : null;
    }

    private static Optional<Answer> ofEngine(RestException rest) {
        if (rest.getStatus() == null || rest.getStatus().getStatusCode() >= 500) {
            return Optional.empty();
        }
        int status = rest.getStatus().getStatusCode();
        return Optional.of(switch (status) {
            case 401 -> Answer.of(401, "Unauthorized", "请先登录", "Please sign in");
            case 403 -> NOT_ALLOWED;
            case 404 -> rest.getMessage() != null && rest.getMessage().contains("task") ? NO_TASK
                    : Answer.of(404, "NotFound", "找不到所指的对象:" + rest.getMessage(), String.valueOf(rest.getMessage()));
            default -> Answer.of(status, "InvalidRequest", "请求内容有误:" + rest.getMessage(), String.valueOf(rest.getMessage()));
        });
    }

    static Answer ofStatus(int status) {
        return switch (status) {
            case 400 -> Answer.of(400, "InvalidRequest", "请求内容有误", "The request is not valid");
            case 401 -> Answer.of(401, "Unauthorized", "请先登录", "Please sign in");
            case 403 -> NOT_ALLOWED;
            case 404 -> Answer.of(404, "NotFound", "没有这个地址", "There is nothing at this address");
            case 405 -> Answer.of(405, "MethodNotAllowed", "此地址不接受该方法", "This address does not take this method");
            case 406 -> Answer.of(406, "NotAcceptable", "不能以所要求的格式回答", "There is no answer in the format asked for");
            case 413 -> TooLarge.ANSWER;
            case 415 -> Answer.of(415, "UnsupportedMediaType", "请求内容的格式不受支持,请使用 JSON", "This format is not supported, please send JSON");
            case 429 -> Answer.of(429, "TooManyRequests", "请求过多,请稍后再试", "Too many requests, try again later");
            default -> status < 500 ? Answer.of(status, "InvalidRequest", "请求内容有误", "The request is not valid")
                    : Answer.of(status, "Mishap", "系统出错,请稍后再试;如仍不行,请联系管理员",
                            "Something went wrong on our side; try again later or tell the administrator");
        };
    }

    static Answer ofHttp(WebApplicationException thrown) {
        return ofStatus(thrown.getResponse().getStatus());
    }
}
