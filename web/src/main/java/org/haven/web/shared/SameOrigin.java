package org.haven.web.shared;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;

/**
 * Nothing changes at the wish of another site. A browser says where a request began; where it does not, the Origin must
 * be ours. Programs that carry a bearer token have no cookie to abuse; programs that carry the cookie must send
 * {@code X-Haven-Request: 1}, which another site cannot.
 */
public class SameOrigin extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (SAFE.contains(request.getMethod()) || request.getRequestURI().equals(CspReports.PATH)
                || request.getRequestURI().equals(SignOutNotice.PATH) || bearer(request) || ours(request)) {
            chain.doFilter(request, response);
        } else {
            Problem.FORBIDDEN.answer(request, response, null, null);
        }
    }

    static boolean bearer(HttpServletRequest request) {
        String authorization = request.getHeader("Authorization");
        return authorization != null && authorization.regionMatches(true, 0, "Bearer ", 0, 7);
    }

    static boolean ours(HttpServletRequest request) {
        boolean api = request.getRequestURI().startsWith("/api/");
        if (api && !"1".equals(request.getHeader("X-Haven-Request"))) {
            return false;
        }
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return site.equals("same-origin") || (site.equals("none") && !api);
        }
        String origin = request.getHeader("Origin");
        return origin == null ? api : origin.toLowerCase(Locale.ROOT).equals(own(request));
    }

    private static String own(HttpServletRequest request) {
        int port = request.getServerPort();
        boolean usual = port == (request.isSecure() ? 443 : 80);
        return (request.getScheme() + "://" + request.getServerName() + (usual ? "" : ":" + port))
                .toLowerCase(Locale.ROOT);
    }
}
