package org.haven.web.shared;

import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Somebody came into the room. The page is already gone; this ends both sessions, so that going back asks for a sign-in
 * and shows nothing.
 */
@WebServlet("/app/hide")
public class HideNow extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        if (!PageToken.carriedBy(request)) {
            Problem.FORBIDDEN.answer(request, response, null, null);
            return;
        }
        String refreshToken = SignIn.of(request).refreshToken();
        SignOut.over(request, "hidden");
        IdentityProvider.endSession(refreshToken);
        response.setHeader("Clear-Site-Data", "\"cache\"");
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", "/open/measures");
    }
}
