package org.haven.web.shared;

import jakarta.faces.application.ViewExpiredException;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.Locale;
import org.haven.access.AccessRefused;
import org.haven.shared.Invalid;
import org.haven.shared.NotFound;
import org.haven.shared.Refusal;
import org.haven.shared.Unavailable;

/**
 * Every way a request can end without an answer, with its status and its calm words. Not yours and not there are the
 * same problem, to the byte.
 */
enum Problem {

    MALFORMED(400),
    ENDED(401),
    FRESH(401),
    FORBIDDEN(403),
    INSECURE(403),
    PAUSED(403),
    NOT_FOUND(404),
    METHOD(405),
    REFUSED(409),
    EXPIRED(409),
    LENGTH_UNSTATED(411),
    TOO_LARGE(413),
    TOO_MANY(429),
    BROKEN(500),
    AWAY(503),
    SIGN_IN(503);

    final int status;

    Problem(int status) {
        this.status = status;
    }

    /** The key of its words in the shared bundle. */
    String key() {
        return "problem." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Problem ofStatus(int status) {
        return switch (status) {
            case 400, 406, 411, 414, 415, 422, 431 -> MALFORMED;
            case 401, 403 -> FORBIDDEN;
            case 404, 410 -> NOT_FOUND;
            case 405, 501 -> METHOD;
            case 409, 412, 428 -> REFUSED;
            case 413 -> TOO_LARGE;
            case 429 -> TOO_MANY;
            case 502, 503, 504 -> AWAY;
            default -> BROKEN;
        };
    }

    static Problem of(Throwable fault) {
        Refusal refusal = Fault.refusal(fault);
        if (refusal instanceof AccessRefused refused && (refused.reason() == AccessRefused.Reason.SUSPENDED
                || refused.reason() == AccessRefused.Reason.UNKNOWN_CALLER)) {
            return PAUSED;
        }
        if (refusal instanceof AccessRefused refused && refused.reason() == AccessRefused.Reason.FRESH) {
            return FRESH;
        }
        if (refusal instanceof NotFound || refusal instanceof AccessRefused
                || Fault.cause(fault, FileNotFoundException.class) != null) {
            return NOT_FOUND;
        }
        if (refusal instanceof Unavailable) {
            return AWAY;
        }
        if (refusal instanceof Invalid) {
            return MALFORMED;
        }
        if (refusal != null) {
            return REFUSED;
        }
        if (Fault.cause(fault, ViewExpiredException.class) != null) {
            return EXPIRED;
        }
        for (Throwable t = fault; t != null; t = t.getCause()) {
            String name = t.getClass().getSimpleName();
            if (name.contains("TooBig") || name.contains("TooLarge") || name.contains("SizeLimit")) {
                return TOO_LARGE;
            }
            if (t.getCause() == t) {
                break;
            }
        }
        return Fault.databaseAway(fault) ? AWAY : BROKEN;
    }

    /** Ends the request with the page of the problem that this throwable is. */
    static void answer(HttpServletRequest request, HttpServletResponse response, Throwable fault) throws IOException {
        Problem problem = of(fault);
        Refusal refusal = problem == REFUSED || problem == MALFORMED ? Fault.refusal(fault) : null;
        String reference = problem == BROKEN || problem == AWAY ? Fault.log(fault) : null;
        String said = refusal == null ? null : Words.of(Language.of(request), refusal);
        problem.answer(request, response, reference, said);
        if (problem == PAUSED) {
            leave(request);
        }
    }

    /** Whose access is paused is out, here and at the identity provider. */
    private static void leave(HttpServletRequest request) throws IOException {
        String refreshToken = SignIn.of(request).refreshToken();
        try {
            SignOut.over(request, "paused");
        } catch (ServletException notSignedInByUs) {
            Fault.log(notSignedInByUs);
        }
        IdentityProvider.endSession(refreshToken);
    }

    /** Ends the request with this problem's page, or its problem document where a program asked. */
    void answer(HttpServletRequest request, HttpServletResponse response, String reference, String said)
            throws IOException {
        if (response.isCommitted()) {
            return;
        }
        response.resetBuffer();
        response.setStatus(status);
        if (status == 503 || status == 429) {
            response.setHeader("Retry-After", "30");
        }
        if (request.getRequestURI().startsWith("/api/")) {
            ProblemDocument.of(this, Language.of(request), reference, said).write(response);
        } else {
            OpenPage.problem(this, Language.of(request), reference, said).write(response);
        }
    }
}
