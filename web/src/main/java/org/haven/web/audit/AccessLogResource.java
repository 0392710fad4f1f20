package org.haven.web.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.haven.audit.LogLine;
import org.haven.audit.LogQuery;
import org.haven.audit.ReadAccessLog;
import org.haven.shared.Slice;

/** The access log for programs. */
@Path("access-log")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Access log")
public class AccessLogResource {

    @Inject
    ReadAccessLog read;

    @GET
    @Operation(operationId = "readAccessLog", summary = "Lines of the access log, newest first; page with before")
    public Slice<LogLine> read(@QueryParam("actor") String actor, @QueryParam("action") String action,
            @QueryParam("caseNumber") String caseNumber, @QueryParam("result") String result,
            @QueryParam("from") Instant from, @QueryParam("until") Instant until, @QueryParam("before") Long before,
            @QueryParam("size") @DefaultValue("100") Integer size) {
        return read.read(new LogQuery(actor, action, caseNumber, result, from, until, before, size));
    }
}
