package org.haven.web.shared;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** "Stay signed in": an act of the person that needs no page. */
@WebServlet("/app/stay")
public class Stay extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (PageToken.carriedBy(request)) {
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        } else {
            Problem.FORBIDDEN.answer(request, response, null, null);
        }
    }
}
