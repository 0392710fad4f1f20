package org.haven.web.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.haven.shared.CaseId;
import org.haven.shared.Invalid;
import org.haven.shared.Page;
import org.haven.shared.Slice;
import org.haven.shared.StaffId;
import org.haven.staff.AssignCareTeam;
import org.haven.staff.CareFunction;
import org.haven.staff.ListStaff;
import org.haven.staff.ListTeam;
import org.haven.staff.ReinstateStaff;
import org.haven.staff.StaffView;
import org.haven.staff.SuspendStaff;

/** The people who work here, for programs. */
@Path("")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Staff")
public class StaffResource {

    @Inject
    ListStaff list;
    @Inject
    ListTeam team;
    @Inject
    SuspendStaff suspend;
    @Inject
    ReinstateStaff reinstate;
    @Inject
    AssignCareTeam assign;

    /** A colleague for the care team, and what they will do in the case. */
    public record Assignment(StaffId staff, CareFunction function) {
    }

    @GET
    @Path("staff")
    @Operation(operationId = "listStaff", summary = "Who works here, and whose access is paused")
    public Slice<StaffView> list(@QueryParam("page") @DefaultValue("0") Integer page,
            @QueryParam("size") @DefaultValue("50") Integer size) {
        return list.list(new Page(page, size));
    }

    @GET
    @Path("team")
    @Operation(operationId = "listTeam", summary = "Whom a case of my team can be given to")
    public List<StaffView> team() {
        return team.list();
    }

    @POST
    @Path("staff/{staff}/suspension")
    @Consumes(MediaType.WILDCARD)
    @Operation(operationId = "suspendStaff", summary = "Pause a colleague's access")
    public void suspend(@PathParam("staff") StaffId colleague) {
        suspend.suspend(colleague);
    }

    @DELETE
    @Path("staff/{staff}/suspension")
    @Operation(operationId = "reinstateStaff", summary = "Give a colleague their access back")
    public void reinstate(@PathParam("staff") StaffId colleague) {
        reinstate.reinstate(colleague);
    }

    @POST
    @Path("cases/{case}/care-team")
    @Operation(operationId = "assignCareTeam", summary = "Give a case to a colleague of the team")
    public void assign(@PathParam("case") CaseId caseId, Assignment assignment) {
        if (assignment.staff() == null || assignment.function() == null) {
            throw new Invalid(assignment.staff() == null ? "staff" : "function", "required");
        }
        assign.assign(caseId, assignment.staff(), assignment.function());
    }
}
