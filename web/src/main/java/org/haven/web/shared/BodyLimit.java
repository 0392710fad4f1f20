package org.haven.web.shared;

import io.undertow.servlet.ServletExtension;
import io.undertow.servlet.api.DeploymentInfo;
import io.undertow.servlet.handlers.ServletRequestContext;
import io.undertow.util.HeaderMap;
import io.undertow.util.Headers;
import jakarta.servlet.ServletContext;

/**
 * Stands before everything else and refuses, unread, a body that is larger than anything Haven takes, or that does not say
 * how large it is, which no browser sends. The server's own limit would answer without a page and without our headers.
 */
public class BodyLimit implements ServletExtension {

    /** In bytes: room for a file of {@code Limits.STANDARD} and the form around it. */
    static final long LARGEST = 32_000_000;

    @Override
    public void handleDeployment(DeploymentInfo deployment, ServletContext context) {
        deployment.addOuterHandlerChainWrapper(next -> exchange -> {
            Problem problem = problem(exchange.getRequestHeaders());
            if (problem == null) {
                next.handleRequest(exchange);
            } else {
                SignInGate.refuse(exchange.getAttachment(ServletRequestContext.ATTACHMENT_KEY), problem);
            }
        });
    }

    static Problem problem(HeaderMap headers) {
        if (headers.contains(Headers.TRANSFER_ENCODING)) {
            return Problem.LENGTH_UNSTATED;
        }
        String length = headers.getFirst(Headers.CONTENT_LENGTH);
        try {
            return length == null || Long.parseLong(length) < LARGEST ? null : Problem.TOO_LARGE;
        } catch (NumberFormatException noNumber) {
            return Problem.TOO_LARGE;
        }
    }
}
