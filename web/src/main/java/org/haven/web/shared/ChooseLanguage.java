package org.haven.web.shared;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Changes the language and comes back to the same page. */
@WebServlet("/app/language")
public class ChooseLanguage extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int A_YEAR = 365 * 24 * 3600;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String chosen = request.getParameter("language");
        if (!PageToken.carriedBy(request) || !Language.SPOKEN.contains(chosen)) {
            Problem.FORBIDDEN.answer(request, response, null, null);
            return;
        }
        request.getSession().setAttribute(Language.REMEMBERED, chosen);
        Cookie cookie = new Cookie(Language.REMEMBERED, chosen);
        cookie.setPath("/");
        cookie.setMaxAge(A_YEAR);
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
        String back = request.getParameter("back");
        boolean ours = back != null && back.matches("/app/[A-Za-z0-9/_.-]+(\\?[A-Za-z0-9=&_.%-]*)?")
                && !back.contains("..");
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", ours ? back : "/");
    }
}
