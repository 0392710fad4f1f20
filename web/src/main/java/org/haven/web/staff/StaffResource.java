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
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.haven.shared.CaseId;
import org.haven.shared.Invalid;
import org.haven.shared.Page;
import org.haven.shared.Slice;
import org.haven.shared.StaffId;
import org.haven.staff.AcceptConduct;
import org.haven.staff.AskForGrant;
import org.haven.staff.AssignCareTeam;
import org.haven.staff.AssignmentReason;
import org.haven.staff.CareFunction;
import org.haven.staff.Colleague;
import org.haven.staff.ConductView;
import org.haven.staff.CoverLeave;
import org.haven.staff.EndGrant;
import org.haven.staff.GrantEnding;
import org.haven.staff.GrantKind;
import org.haven.staff.GrantRequest;
import org.haven.staff.JoinStaff;
import org.haven.staff.LeaveCover;
import org.haven.staff.LeaveView;
import org.haven.staff.ListStaff;
import org.haven.staff.ListTeam;
import org.haven.staff.ListTeams;
import org.haven.staff.NewColleague;
import org.haven.staff.NewTraining;
import org.haven.staff.OpenStaff;
import org.haven.staff.RecordTraining;
import org.haven.staff.ReinstateStaff;
import org.haven.staff.SeeConduct;
import org.haven.staff.SeeLeave;
import org.haven.staff.SeeTeam;
import org.haven.staff.StaffFile;
import org.haven.staff.StaffView;
import org.haven.staff.SuspendStaff;
import org.haven.staff.TeamBoard;
import org.haven.staff.TeamName;
import org.haven.staff.TrainingKind;
import org.haven.web.shared.Created;

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

    @Inject
    OpenStaff open;
    @Inject
    JoinStaff join;
    @Inject
    ListTeams teams;
    @Inject
    AskForGrant ask;
    @Inject
    EndGrant end;
    @Inject
    RecordTraining train;
    @Inject
    SeeConduct conduct;
    @Inject
    AcceptConduct accept;
    @Inject
    SeeTeam board;
    @Inject
    SeeLeave leave;
    @Inject
    CoverLeave cover;

    /** A colleague for the care team, what they will do in the case, and why. */
    public record Assignment(StaffId staff, CareFunction function, AssignmentReason reason) {
    }

    /** Somebody who joins. */
    public record ColleagueBody(String login, String displayName, UUID team) {
    }

    /**
     * What a colleague is to be given.
     *
     * @param code the role or the function; not for a team
     * @param until the last day of a function, or null
     */
    public record GrantBody(GrantKind kind, String code, UUID team, LocalDate until, String reason) {
    }

    /** What is taken away. */
    public record EndingBody(GrantKind kind, String code, String reason) {
    }

    /**
     * What a colleague was trained in.
     *
     * @param formKey chosen by the sender; the same key sent twice records once
     */
    public record TrainingBody(TrainingKind kind, LocalDate heldOn, LocalDate validUntil, UUID formKey) {
    }

    /**
     * Who stands in for a colleague who is away.
     *
     * @param until the last day
     * @param cases those chosen; none for all open cases
     */
    public record LeaveBody(StaffId standIn, LocalDate until, List<UUID> cases) {
    }

    /** In how many cases somebody stands in. */
    public record Covered(int cases) {
    }

    /** The version that was read. */
    public record ConductBody(Integer version) {
    }

    @GET
    @Path("staff")
    @Operation(operationId = "listStaff", summary = "Who works here, and whose access is paused")
    public Slice<Colleague> list(@QueryParam("page") @DefaultValue("0") Integer page,
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
        assign.assign(caseId, assignment.staff(), assignment.function(), assignment.reason());
    }

    @GET
    @Path("staff/{staff}")
    @Operation(operationId = "openStaff", summary = "What a colleague may do, was trained in, and what changed")
    public StaffFile open(@PathParam("staff") StaffId colleague) {
        return open.open(colleague);
    }

    @POST
    @Path("staff")
    @Operation(operationId = "joinStaff", summary = "Add a colleague, without any role")
    @APIResponse(responseCode = "201", description = "Added", content = @Content(schema = @Schema(implementation = Created.class)))
    public Response join(ColleagueBody body) {
        return created(join.join(new NewColleague(body.login(), body.displayName(), body.team())));
    }

    @GET
    @Path("teams")
    @Operation(operationId = "listTeams", summary = "Which teams there are")
    public List<TeamName> teams() {
        return teams.list();
    }

    @POST
    @Path("staff/{staff}/grants")
    @Operation(operationId = "askForGrant", summary = "Ask for a role, a function or another team; another person approves it")
    @APIResponse(responseCode = "201", description = "Asked", content = @Content(schema = @Schema(implementation = Created.class)))
    public Response ask(@PathParam("staff") StaffId colleague, GrantBody body) {
        return created(ask
                .ask(new GrantRequest(colleague, body.kind(), body.code(), body.team(), body.until(), body.reason())));
    }

    @POST
    @Path("staff/{staff}/grant-endings")
    @Operation(operationId = "endGrant", summary = "Take a role or a function away, at once")
    public void end(@PathParam("staff") StaffId colleague, EndingBody body) {
        end.end(new GrantEnding(colleague, body.kind(), body.code(), body.reason()));
    }

    @POST
    @Path("staff/{staff}/trainings")
    @Operation(operationId = "recordTraining", summary = "Record what a colleague was trained in")
    @APIResponse(responseCode = "201", description = "Recorded", content = @Content(schema = @Schema(implementation = Created.class)))
    public Response train(@PathParam("staff") StaffId colleague, TrainingBody body) {
        return created(train
                .record(new NewTraining(colleague, body.kind(), body.heldOn(), body.validUntil(), body.formKey())));
    }

    @GET
    @Path("conduct")
    @Operation(operationId = "seeConduct", summary = "Which code of conduct holds, and whether I have accepted it")
    public ConductView conduct() {
        return conduct.see();
    }

    @POST
    @Path("conduct")
    @Operation(operationId = "acceptConduct", summary = "Accept the code of conduct")
    public void accept(ConductBody body) {
        if (body.version() == null) {
            throw new Invalid("version", "required");
        }
        accept.accept(body.version());
    }

    @GET
    @Path("team/board")
    @Operation(operationId = "seeTeam", summary = "The people of my team, their training, and who stands in for whom")
    public TeamBoard board() {
        return board.see();
    }

    @GET
    @Path("staff/{staff}/leave")
    @Operation(operationId = "seeLeave", summary = "In which cases somebody would stand in for a colleague, and who can")
    public LeaveView leave(@PathParam("staff") StaffId colleague) {
        return leave.see(colleague);
    }

    @POST
    @Path("staff/{staff}/leave")
    @Operation(operationId = "coverLeave", summary = "Name who stands in for a colleague who is away; it ends by itself")
    public Covered cover(@PathParam("staff") StaffId colleague, LeaveBody body) {
        return new Covered(cover.cover(new LeaveCover(colleague, body.standIn(), body.until(), body.cases())));
    }

    private static Response created(UUID id) {
        return Response.status(Response.Status.CREATED).entity(new Created(id)).build();
    }
}
