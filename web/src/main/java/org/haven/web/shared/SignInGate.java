package org.haven.web.shared;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.servlet.ServletExtension;
import io.undertow.servlet.api.DeploymentInfo;
import io.undertow.servlet.handlers.ServletRequestContext;
import io.undertow.util.Headers;
import io.undertow.util.Methods;
import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;

/**
 * Stands before the sign-in. While the identity provider is away, nobody is sent to an address that does not answer, and
 * nobody's session is given up because it cannot be renewed: they read a calm page, and go on when it is back. A token
 * in an address is never taken: addresses are kept by browsers and proxies.
 */
public class SignInGate implements ServletExtension {

    private static final String UNTIL = "org.haven.signed-in-until";
    /** The server renews a sign-in a little before it ends. */
    private static final Duration AHEAD = Duration.ofSeconds(20);

    @Override
    public void handleDeployment(DeploymentInfo deployment, ServletContext context) {
        deployment.addOuterHandlerChainWrapper(next -> exchange -> handle(exchange, next));
    }

    /** Remembers for how long this session needs nothing of the identity provider. */
    static void letIn(HttpSession session, SignIn signIn) {
        session.setAttribute(UNTIL, signIn.until());
    }

    /** Nothing is known of how long; whoever goes on needs the identity provider. */
    static void forget(HttpSession session) {
        session.removeAttribute(UNTIL);
    }

    private static void handle(HttpServerExchange exchange, HttpHandler next) throws Exception {
        ServletRequestContext asked = exchange.getAttachment(ServletRequestContext.ATTACHMENT_KEY);
        if (exchange.getQueryParameters().containsKey("access_token")) {
            refuse(asked, Problem.MALFORMED);
            return;
        }
        HttpSession session = asked.getCurrentServletContext().getSession(exchange, false);
        String path = exchange.getRelativePath();
        if (path.startsWith("/open/") || exchange.getRequestHeaders().contains(Headers.AUTHORIZATION)
                || signedIn(session) || IdentityProvider.answers()) {
            next.handleRequest(exchange);
            return;
        }
        if (session != null && exchange.getRequestMethod().equals(Methods.POST)
                && (path.equals("/app/sign-out") || path.equals("/app/hide"))) {
            session.invalidate();
            ((HttpServletResponse) asked.getServletResponse()).sendRedirect("/open/signed-out");
        } else {
            refuse(asked, Problem.SIGN_IN);
        }
    }

    /** Ends a request before anything of the application has seen it, with the page and the headers of any other. */
    static void refuse(ServletRequestContext asked, Problem problem) throws IOException {
        HttpServletRequest request = (HttpServletRequest) asked.getServletRequest();
        HttpServletResponse response = (HttpServletResponse) asked.getServletResponse();
        org.haven.web.shared.Headers.protect(request, response);
        problem.answer(request, response, null, null);
    }

    private static boolean signedIn(HttpSession session) {
        return session != null && session.getAttribute(UNTIL) instanceof Instant until
                && Instant.now().isBefore(until.minus(AHEAD));
    }
}
