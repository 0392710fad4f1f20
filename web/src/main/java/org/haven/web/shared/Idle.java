package org.haven.web.shared;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;

/**
 * Fifteen minutes without an act of the person end the session. What pages ask for by themselves (autosave, polling,
 * progress) is marked and never counts as an act.
 */
public class Idle extends HttpFilter {

    /** How long a session lasts without an act, in seconds. */
    public static final int LIMIT = 15 * 60;

    private static final long serialVersionUID = 1L;
    private static final String LAST_ACT = "org.haven.last-act";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpSession session = request.getSession(false);
        String path = request.getServletPath();
        if (session == null || path.startsWith("/open/") || path.startsWith("/jakarta.faces.resource/")) {
            chain.doFilter(request, response);
            return;
        }
        long now = System.nanoTime() / 1_000_000_000L;
        boolean background = background(request);
        if (session.getAttribute(LAST_ACT) instanceof Long last && now - last > LIMIT) {
            session.invalidate();
            if (background) {
                Problem.FORBIDDEN.answer(request, response, null, null);
            } else {
                response.sendRedirect("/open/signed-out?why=idle");
            }
            return;
        }
        if (!background) {
            session.setAttribute(LAST_ACT, now);
        }
        chain.doFilter(request, response);
    }

    private static boolean background(HttpServletRequest request) {
        if ("1".equals(request.getHeader("X-Haven-Background"))) {
            return true;
        }
        String source = "partial/ajax".equals(request.getHeader("Faces-Request"))
                ? request.getParameter("jakarta.faces.source")
                : null;
        return source != null && source.matches("(?i)(.*:)?[a-z]*poll");
    }
}
