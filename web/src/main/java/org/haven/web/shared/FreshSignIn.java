package org.haven.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;

/**
 * "Confirm that it is you": asks the identity provider for a sign-in now, whatever it remembers, and comes back. The
 * session stays, and with it every open page and what was typed there. Whether it counts is decided by the time in the
 * token, never by having been here.
 */
@WebServlet("/app/confirm")
public class FreshSignIn extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String THANKS = "/app/session/confirmed.xhtml";

    /** Whether the page being drawn has to ask for it. */
    @Named("freshSignIn")
    @RequestScoped
    public static class Asked {

        private boolean asked;

        public boolean isAsked() {
            return asked;
        }

        void ask() {
            asked = true;
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (PageToken.accepts(request, response)) {
            send(request, response, THANKS);
        }
    }

    /** Sends the person to sign in and back to this page of ours. */
    static void send(HttpServletRequest request, HttpServletResponse response, String back) throws IOException {
        HttpSession session = request.getSession(false);
        if (session == null || !IdentityProvider.answers()) {
            Problem.SIGN_IN.answer(request, response, null, null);
            return;
        }
        SignIn.forget(session);
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        // the server hands these two on to the identity provider and takes them off the address again
        response.setHeader("Location", back + (back.contains("?") ? "&" : "?") + "prompt=login&max_age=0");
    }
}
