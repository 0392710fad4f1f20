package org.haven.web.shared;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.haven.access.Origin;

/** Tells the access log where a request came from. */
public class Arrival extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Origin origin;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpSession session = request.getSession(false);
        origin.arrived(request.getRequestURI().startsWith("/api/") ? "rest" : "page",
                session == null ? null : mark(session.getId()), request.getRemoteAddr());
        if (session != null) {
            SignInGate.letIn(session, SignIn.of(request));
        }
        chain.doFilter(request, response);
    }

    /** Tells sessions apart in the log without being of use to anyone who reads it. */
    private static String mark(String session) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(session.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 4);
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
