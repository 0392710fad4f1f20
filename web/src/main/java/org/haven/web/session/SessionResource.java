package org.haven.web.session;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.haven.session.EndMySession;
import org.haven.session.EndSessionsOf;
import org.haven.session.ListMySessions;
import org.haven.session.ListSessionsOf;
import org.haven.session.SessionId;
import org.haven.session.SessionView;
import org.haven.session.SessionsOf;
import org.haven.shared.StaffId;

/** Sessions, for programs. */
@Path("")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Sessions")
public class SessionResource {

    @Inject
    ListMySessions list;
    @Inject
    EndMySession end;
    @Inject
    ListSessionsOf listOf;
    @Inject
    EndSessionsOf endOf;

    @GET
    @Path("sessions")
    @Operation(operationId = "listMySessions", summary = "Where I am signed in")
    public List<SessionView> list() {
        return list.list();
    }

    @DELETE
    @Path("sessions/{session}")
    @Operation(operationId = "endMySession", summary = "End one of my sessions, with all of its sign-in")
    public void end(@PathParam("session") SessionId session) {
        end.end(session);
    }

    @GET
    @Path("staff/{staff}/sessions")
    @Operation(operationId = "listSessionsOf", summary = "Where a colleague is signed in")
    public SessionsOf of(@PathParam("staff") StaffId colleague) {
        return listOf.list(colleague);
    }

    @DELETE
    @Path("staff/{staff}/sessions")
    @Operation(operationId = "endSessionsOf", summary = "End every session of a colleague")
    public void endAll(@PathParam("staff") StaffId colleague) {
        endOf.end(colleague);
    }
}
