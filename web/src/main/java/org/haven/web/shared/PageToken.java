package org.haven.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;

/** The secret that a form of ours outside Faces carries, so that nobody else's form can act for this person. */
@Named
@RequestScoped
public class PageToken {

    static final String PARAMETER = "token";
    private static final String HELD = "org.haven.page-token";

    @Inject
    private HttpServletRequest request;

    public String getValue() {
        HttpSession session = request.getSession();
        synchronized (PageToken.class) {
            if (session.getAttribute(HELD) instanceof String held) {
                return held;
            }
            byte[] bytes = new byte[24];
            new SecureRandom().nextBytes(bytes);
            String fresh = HexFormat.of().formatHex(bytes);
            session.setAttribute(HELD, fresh);
            return fresh;
        }
    }

    /** Ends the request with a refusal unless the form is one of ours. */
    public static boolean accepts(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!carriedBy(request)) {
            Problem.FORBIDDEN.answer(request, response, null, null);
            return false;
        }
        return true;
    }

    static boolean carriedBy(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        String sent = request.getParameter(PARAMETER);
        return session != null && sent != null && session.getAttribute(HELD) instanceof String held
                && MessageDigest.isEqual(held.getBytes(StandardCharsets.UTF_8), sent.getBytes(StandardCharsets.UTF_8));
    }
}
