package org.haven.web.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.haven.desk.DeskView;
import org.haven.desk.OpenDesk;

/** The supervisor's desk, for programs. */
@Path("")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Desk")
public class DeskResource {

    @Inject
    OpenDesk open;

    @GET
    @Path("desk")
    @Operation(operationId = "openDesk", summary = "What waits for the supervisor of a team; no name of anybody in care")
    public DeskView open() {
        return open.open();
    }
}
