package org.haven.web.shared;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;

/**
 * Puts the protecting headers on every answer and turns whatever breaks below it into a designed page. Stands first in
 * {@code web.xml}.
 */
public class Headers extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final String POLICY = "Content-Security-Policy";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        boolean lasting = lasting(request);
        protect(request, response);
        response.setHeader("Cache-Control", lasting ? "private, max-age=31536000, immutable" : "no-store");
        if (lasting) {
            response.setHeader("Pragma", "");
            response.setDateHeader("Expires", System.currentTimeMillis() + 31_536_000_000L);
        }
        try {
            chain.doFilter(new FreshNonce(request), new OnePolicy(response, lasting));
        } catch (ServletException | IOException | RuntimeException broken) {
            if (response.isCommitted()) {
                throw broken;
            }
            Problem.answer(request, response, broken);
        }
    }

    /** What every answer carries; one that no page or program keeps. */
    static void protect(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("Cache-Control", "no-store");
        response.setHeader(POLICY, ContentPolicy.PLAIN);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "accelerometer=(), camera=(), display-capture=(), geolocation=(), "
                + "gyroscope=(), microphone=(), payment=(), usb=()");
        if (request.isSecure()) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
    }

    /** Style sheets, scripts and fonts that carry the stamp of their version never change under that address. */
    private static boolean lasting(HttpServletRequest request) {
        if (!"GET".equals(request.getMethod()) && !"HEAD".equals(request.getMethod())) {
            return false;
        }
        String path = request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo());
        return request.getParameter("v") != null
                && (path.startsWith("/open/face/") || path.startsWith("/jakarta.faces.resource/"));
    }

    /** One policy per answer: a stricter one set later replaces ours; none is ever added beside it. */
    private static final class OnePolicy extends HttpServletResponseWrapper {

        private final boolean lasting;

        OnePolicy(HttpServletResponse response, boolean lasting) {
            super(response);
            this.lasting = lasting;
        }

        @Override
        public void addHeader(String name, String value) {
            if (POLICY.equalsIgnoreCase(name)) {
                super.setHeader(name, value);
            } else if (!ours(name)) {
                super.addHeader(name, value);
            }
        }

        @Override
        public void setHeader(String name, String value) {
            if (!ours(name)) {
                super.setHeader(name, value);
            }
        }

        @Override
        public void setDateHeader(String name, long date) {
            if (!ours(name)) {
                super.setDateHeader(name, date);
            }
        }

        private boolean ours(String name) {
            return "Cache-Control".equalsIgnoreCase(name)
                    || (lasting && ("Expires".equalsIgnoreCase(name) || "Pragma".equalsIgnoreCase(name)));
        }
    }
}
