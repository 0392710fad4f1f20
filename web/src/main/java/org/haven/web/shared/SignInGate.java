package org.haven.web.shared;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.servlet.ServletExtension;
import io.undertow.servlet.api.DeploymentInfo;
import io.undertow.servlet.handlers.ServletRequestContext;
import io.undertow.util.Headers;
import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.time.Instant;

/**
 * Stands before the sign-in. While the identity provider is away, nobody is sent to an address that does not answer, and
 * nobody's session is given up because it cannot be renewed: they read a calm page, and go on when it is back.
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

    private static void handle(HttpServerExchange exchange, HttpHandler next) throws Exception {
        ServletRequestContext asked = exchange.getAttachment(ServletRequestContext.ATTACHMENT_KEY);
        HttpSession session = asked.getCurrentServletContext().getSession(exchange, false);
        String path = exchange.getRelativePath();
        if (path.startsWith("/open/") || exchange.getRequestHeaders().contains(Headers.AUTHORIZATION)
                || signedIn(session) || IdentityProvider.answers()) {
            next.handleRequest(exchange);
            return;
        }
        HttpServletRequest request = (HttpServletRequest) asked.getServletRequest();
        HttpServletResponse response = (HttpServletResponse) asked.getServletResponse();
        org.haven.web.shared.Headers.protect(request, response);
        if (session != null && request.getMethod().equals("POST")
                && (path.equals("/app/sign-out") || path.equals("/app/hide"))) {
            session.invalidate();
            response.sendRedirect("/open/signed-out");
        } else {
            Problem.SIGN_IN.answer(request, response, null, null);
        }
    }

    private static boolean signedIn(HttpSession session) {
        return session != null && session.getAttribute(UNTIL) instanceof Instant until
                && Instant.now().isBefore(until.minus(AHEAD));
    }
}
