package org.haven.web.shared;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.io.Serializable;
import java.time.Instant;
import java.util.Set;
import org.haven.access.Origin;
import org.haven.access.SessionRegistry;
import org.haven.access.SessionRegistry.Arriving;
import org.haven.access.SessionRegistry.Seen;

/**
 * Every session is registered when somebody signs in, under a new id, and asked after at each request: ended, idle too
 * long or too old, it is out at that request, here and at the identity provider. What pages ask for by themselves
 * (autosave, polling, progress) is marked and never counts as an act.
 */
public class LiveSession extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final String HELD = "org.haven.signed-in-as";
    /** Ways out are open even when nothing can be asked. */
    private static final Set<String> OUT = Set.of("/app/sign-out", "/app/hide", "/app/switch");

    @Inject
    private transient SessionRegistry registry;
    @Inject
    private transient Origin origin;

    /** As whom, by which sign-in and proof this session was registered. */
    private record Held(String login, String signIn, Instant authTime) implements Serializable {
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = request.getServletPath();
        if (path.startsWith("/open/") || path.startsWith("/jakarta.faces.resource/") || OUT.contains(path)) {
            chain.doFilter(request, response);
            return;
        }
        SignIn signIn = SignIn.of(request);
        String ended = signIn.known() ? ended(request, signIn) : null;
        if (ended == null) {
            chain.doFilter(request, response);
        } else {
            out(request, response, signIn, ended);
        }
    }

    /** Why this request's session has ended, or null when it has not. */
    private String ended(HttpServletRequest request, SignIn signIn) {
        boolean program = SameOrigin.bearer(request);
        HttpSession session = program ? null : request.getSession();
        if (session != null && session.getAttribute(HELD) instanceof Held held
                && !held.login().equals(signIn.login())) {
            return "other";
        }
        if (session != null && !registered(request, session, signIn)) {
            return "ended";
        }
        String key = session == null ? "program " + signIn.session() : session.getId();
        Seen seen = registry.seen(key, !background(request));
        if (seen.state().equals("none") && program) {
            if (!registry.begin(key, key, arriving(request, signIn, true))) {
                return "ended";
            }
            seen = registry.seen(key, true);
        }
        if (seen.state().equals("none") && session != null) {
            // whom Haven does not know has no session here; the guard says so, and it is asked anew each time
            session.removeAttribute(HELD);
        }
        if (!seen.open() && !seen.state().equals("none")) {
            return seen.state();
        }
        request.setAttribute(Limits.LEFT, seen.left());
        origin.signedIn(key, earlier(signIn.authTime(), seen.authTime()));
        return null;
    }

    /** A sign-in, or one anew, takes a new session id: one that was planted before opens nothing. */
    private boolean registered(HttpServletRequest request, HttpSession session, SignIn signIn) {
        Held now = new Held(signIn.login(), signIn.session(), signIn.authTime());
        if (now.equals(session.getAttribute(HELD))) {
            return true;
        }
        synchronized (LiveSession.class) {
            if (now.equals(session.getAttribute(HELD))) {
                return true;
            }
            String old = session.getId();
            String fresh = request.changeSessionId();
            if (!registry.begin(old, fresh, arriving(request, signIn, false))) {
                return false;
            }
            session.setAttribute(HELD, now);
            return true;
        }
    }

    private static Arriving arriving(HttpServletRequest request, SignIn signIn, boolean program) {
        return new Arriving(signIn.login(), signIn.session(), program, signIn.authTime(), signIn.issued(),
                request.getRemoteAddr(), Device.of(request.getHeader("User-Agent")));
    }

    /** What the token says counts only as far as it was so registered. */
    private static Instant earlier(Instant told, Instant registered) {
        return told == null || registered == null ? null : told.isBefore(registered) ? told : registered;
    }

    private void out(HttpServletRequest request, HttpServletResponse response, SignIn signIn, String why)
            throws IOException, ServletException {
        boolean background = background(request);
        if (!SameOrigin.bearer(request)) {
            SignOut.end(request);
            if (!why.equals("other")) {
                IdentityProvider.endSession(signIn.refreshToken());
            }
        }
        if (request.getRequestURI().startsWith("/api/") || background) {
            response.setHeader("WWW-Authenticate", "Bearer error=\"invalid_token\"");
            Problem.ENDED.answer(request, response, null, null);
        } else {
            response.setHeader("Clear-Site-Data", "\"cache\"");
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", "/open/signed-out?why=" + why);
        }
    }

    static boolean background(HttpServletRequest request) {
        if ("1".equals(request.getHeader("X-Haven-Background"))) {
            return true;
        }
        String source = "partial/ajax".equals(request.getHeader("Faces-Request"))
                ? request.getParameter("jakarta.faces.source")
                : null;
        return source != null && source.matches("(?i)(.*:)?[a-z]*poll");
    }
}
