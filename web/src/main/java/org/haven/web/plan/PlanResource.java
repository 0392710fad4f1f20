package org.haven.web.plan;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.haven.plan.ActionEnd;
import org.haven.plan.ActionState;
import org.haven.plan.AddAction;
import org.haven.plan.AppointmentEnd;
import org.haven.plan.AppointmentKind;
import org.haven.plan.AppointmentState;
import org.haven.plan.CancelReason;
import org.haven.plan.EndAction;
import org.haven.plan.EndAppointment;
import org.haven.plan.GoalMove;
import org.haven.plan.GoalState;
import org.haven.plan.GoalType;
import org.haven.plan.MakeAppointment;
import org.haven.plan.MoveGoal;
import org.haven.plan.NewAction;
import org.haven.plan.NewAppointment;
import org.haven.plan.NewGoal;
import org.haven.plan.OpenPlan;
import org.haven.plan.PlanView;
import org.haven.plan.ProvidedBy;
import org.haven.plan.RecordService;
import org.haven.plan.ServiceRecord;
import org.haven.plan.ServiceType;
import org.haven.plan.ServiceUnit;
import org.haven.plan.SetAsideReason;
import org.haven.plan.SetGoal;
import org.haven.shared.CaseId;
import org.haven.shared.StaffId;
import org.haven.web.shared.Created;

/** Plans of cases, for programs. */
@Path("")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Plan")
public class PlanResource {

    @Inject
    OpenPlan open;
    @Inject
    SetGoal set;
    @Inject
    MoveGoal move;
    @Inject
    AddAction add;
    @Inject
    EndAction endAction;
    @Inject
    RecordService record;
    @Inject
    MakeAppointment make;
    @Inject
    EndAppointment endAppointment;

    /**
     * A goal to write down.
     *
     * @param words the survivor's own
     * @param formKey chosen by the sender; the same key sent twice sets one goal
     */
    public record GoalBody(GoalType type, String words, String agreed, LocalDate agreedOn, LocalDate targetOn,
            UUID formKey) {
    }

    /**
     * Where a goal goes.
     *
     * @param version of the goal, as it was read
     * @param reason why it is set aside; left out otherwise
     */
    public record GoalMoveBody(Integer version, GoalState state, SetAsideReason reason) {
    }

    /**
     * Something that a colleague is to do.
     *
     * @param goal the goal that it serves, where there is one
     * @param formKey chosen by the sender; the same key sent twice adds one
     */
    public record ActionBody(UUID goal, String words, StaffId assignee, LocalDate dueOn, UUID formKey) {
    }

    /**
     * That it is done, or not to be done any more.
     *
     * @param version of the action, as it was read
     * @param reason why it is not to be done; left out when it is done
     */
    public record ActionEndBody(Integer version, ActionState state, CancelReason reason) {
    }

    /**
     * A service that was received.
     *
     * @param corrects an earlier entry that this one sets right, where there is one
     * @param formKey chosen by the sender; the same key sent twice records one
     */
    public record ServiceBody(ServiceType type, LocalDate day, BigDecimal quantity, ServiceUnit unit,
            ProvidedBy providedBy, String note, UUID corrects, UUID formKey) {
    }

    /**
     * Something agreed for a day and an hour.
     *
     * @param with the colleague in whose calendar it stands; left out for oneself
     * @param formKey chosen by the sender; the same key sent twice makes one
     */
    public record AppointmentBody(AppointmentKind kind, Instant at, Instant until, StaffId with, String note,
            UUID formKey) {
    }

    /**
     * What became of an appointment.
     *
     * @param version of the appointment, as it was read
     */
    public record AppointmentEndBody(Integer version, AppointmentState state) {
    }

    @GET
    @Path("cases/{case}/plan")
    @Operation(operationId = "openPlan", summary = "Goals, what is to be done, services received, appointments")
    public PlanView open(@PathParam("case") CaseId caseId) {
        return open.open(caseId);
    }

    @POST
    @Path("cases/{case}/plan/goals")
    @Operation(operationId = "setGoal", summary = "Write a goal down, in the survivor's own words")
    @APIResponse(responseCode = "201", description = "Set", content = @Content(schema = @Schema(implementation = Created.class)))
    public Response set(@PathParam("case") CaseId caseId, GoalBody goal) {
        return created(set.set(new NewGoal(caseId, goal.type(), goal.words(), goal.agreed(), goal.agreedOn(),
                goal.targetOn(), goal.formKey())));
    }

    @POST
    @Path("cases/{case}/plan/goals/{goal}/move")
    @Operation(operationId = "moveGoal", summary = "A goal is reached, set aside, or taken up again")
    public void move(@PathParam("case") CaseId caseId, @PathParam("goal") UUID goal, GoalMoveBody to) {
        move.move(new GoalMove(caseId, goal, to.version(), to.state(), to.reason()));
    }

    @POST
    @Path("cases/{case}/plan/actions")
    @Operation(operationId = "addAction", summary = "Ask a colleague who works on the case to do something")
    @APIResponse(responseCode = "201", description = "Added", content = @Content(schema = @Schema(implementation = Created.class)))
    public Response add(@PathParam("case") CaseId caseId, ActionBody action) {
        return created(add.add(new NewAction(caseId, action.goal(), action.words(), action.assignee(), action.dueOn(),
                action.formKey())));
    }

    @POST
    @Path("cases/{case}/plan/actions/{action}/end")
    @Operation(operationId = "endAction", summary = "It is done, or not to be done any more")
    public void end(@PathParam("case") CaseId caseId, @PathParam("action") UUID action, ActionEndBody how) {
        endAction.end(new ActionEnd(caseId, action, how.version(), how.state(), how.reason()));
    }

    @POST
    @Path("cases/{case}/plan/services")
    @Operation(operationId = "recordService", summary = "Record a service received, or set an entry right")
    @APIResponse(responseCode = "201", description = "Recorded", content = @Content(schema = @Schema(implementation = Created.class)))
    public Response record(@PathParam("case") CaseId caseId, ServiceBody service) {
        return created(record.record(new ServiceRecord(caseId, service.type(), service.day(), service.quantity(),
                service.unit(), service.providedBy(), service.note(), service.corrects(), service.formKey())));
    }

    @POST
    @Path("cases/{case}/plan/appointments")
    @Operation(operationId = "makeAppointment", summary = "Agree on something for a day and an hour")
    @APIResponse(responseCode = "201", description = "Agreed", content = @Content(schema = @Schema(implementation = Created.class)))
    public Response make(@PathParam("case") CaseId caseId, AppointmentBody appointment) {
        return created(make.make(new NewAppointment(caseId, appointment.kind(), appointment.at(), appointment.until(),
                appointment.with(), appointment.note(), appointment.formKey())));
    }

    @POST
    @Path("cases/{case}/plan/appointments/{appointment}/end")
    @Operation(operationId = "endAppointment", summary = "What became of an appointment")
    public void end(@PathParam("case") CaseId caseId, @PathParam("appointment") UUID appointment,
            AppointmentEndBody how) {
        endAppointment.end(new AppointmentEnd(caseId, appointment, how.version(), how.state()));
    }

    private static Response created(UUID id) {
        return Response.status(Response.Status.CREATED).entity(new Created(id)).build();
    }
}
