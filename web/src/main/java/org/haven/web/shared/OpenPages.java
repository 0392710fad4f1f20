package org.haven.web.shared;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;

/** Serves the pages that need no sign-in: problems, the word after signing out, the neutral page. */
@WebServlet(urlPatterns = {"/open/problem", "/open/signed-out", "/open/measures"})
public class OpenPages extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Integer status = (Integer) request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        if (status != null) {
            Throwable fault = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
            if (fault != null) {
                Problem.answer(request, response, fault);
            } else if (status == 403
                    && String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI)).startsWith("/open/")) {
                Problem.NOT_FOUND.answer(request, response, null, null);
            } else if (status == 403 && request.getUserPrincipal() == null) {
                // nobody was let in: the sign-in service is away, or the sign-in was not finished
                Problem.SIGN_IN.answer(request, response, null, null);
            } else {
                Problem.ofStatus(status).answer(request, response, null, null);
            }
            return;
        }
        Locale locale = Language.of(request);
        switch (request.getServletPath()) {
            case "/open/signed-out" -> {
                response.setHeader("Clear-Site-Data", "\"cache\"");
                OpenPage.signedOut(locale, request.getParameter("why")).write(response);
            }
            case "/open/measures" -> OpenPage.neutral(locale).write(response);
            default -> asked(request, response);
        }
    }

    private static void asked(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Problem problem = Problem.NOT_FOUND;
        for (Problem each : Problem.values()) {
            if (each.key().equals("problem." + request.getParameter("kind"))) {
                problem = each;
            }
        }
        String reference = request.getParameter("reference");
        boolean ours = reference != null && reference.matches("[A-Z0-9]{4}-[A-Z0-9]{4}");
        problem.answer(request, response, ours ? reference : null, null);
    }
}
