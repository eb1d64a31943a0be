package org.eights.platform.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.web.servlet.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** What the server itself refuses, in the same form and languages as everything else. */
@Controller
class Errors implements ErrorController {

    private final Told told;

    Errors(Told told) {
        this.told = told;
    }

    @RequestMapping("/error")
    void error(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        Object thrown = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        Answer ofStatus = Answers.ofStatus(status instanceof Integer code ? code : 404);
        told.write(response, thrown instanceof Throwable cause ? Answers.to(cause).orElse(ofStatus) : ofStatus);
    }
}
