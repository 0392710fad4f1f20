package org.haven.web.shared;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Locale;
import org.haven.shared.Refusal;

/** Turns whatever a resource throws into a problem document; nothing of the exception itself goes out. */
@Provider
public class RefusalDocument implements ExceptionMapper<Throwable> {

    @Context
    private HttpServletRequest request;

    @Override
    public Response toResponse(Throwable thrown) {
        Locale locale = Language.of(request);
        if (thrown instanceof WebApplicationException web) {
            int status = web.getResponse().getStatus();
            if (status < 400) {
                return web.getResponse();
            }
            Problem problem = Problem.ofStatus(status);
            String reference = problem == Problem.BROKEN ? Fault.log(thrown) : null;
            return ProblemDocument.of(problem, locale, reference, null).response();
        }
        Problem problem = Problem.of(thrown);
        Refusal refusal = Fault.refusal(thrown);
        if (problem == Problem.REFUSED || (problem == Problem.MALFORMED && refusal != null)) {
            return ProblemDocument.of(problem, locale, null, Words.of(locale, refusal)).refusedBecause(refusal)
                    .response();
        }
        String reference = problem == Problem.BROKEN || problem == Problem.AWAY ? Fault.log(thrown) : null;
        return ProblemDocument.of(problem, locale, reference, null).response();
    }
}
