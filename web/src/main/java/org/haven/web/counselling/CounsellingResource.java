package org.haven.web.counselling;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.haven.counselling.BeginEpisode;
import org.haven.counselling.CounsellingView;
import org.haven.counselling.EndEpisode;
import org.haven.counselling.EpisodeBeginning;
import org.haven.counselling.EpisodeEnd;
import org.haven.counselling.EpisodeEnding;
import org.haven.counselling.Modality;
import org.haven.counselling.MoveSession;
import org.haven.counselling.NewSession;
import org.haven.counselling.PlanSession;
import org.haven.counselling.ReadCounselling;
import org.haven.counselling.RecordSession;
import org.haven.counselling.SessionMove;
import org.haven.counselling.SessionPlan;
import org.haven.counselling.SessionRecord;
import org.haven.counselling.SessionState;
import org.haven.counselling.Setting;
import org.haven.counselling.TakeUpEpisode;
import org.haven.shared.CaseId;
import org.haven.shared.Invalid;
import org.haven.shared.Page;
import org.haven.web.shared.Created;

/** Counselling for programs: episodes, sessions, shared lines. */
@Path("")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Counselling")
public class CounsellingResource {

    @Inject
    ReadCounselling read;
    @Inject
    BeginEpisode begin;
    @Inject
    EndEpisode end;
    @Inject
    TakeUpEpisode takeUp;
    @Inject
    PlanSession plan;
    @Inject
    MoveSession move;
    @Inject
    RecordSession record;

    /**
     * Counselling begins.
     *
     * @param begunOn left out for today
     * @param formKey chosen by the sender; the same key sent twice begins once
     */
    public record NewEpisode(Modality modality, LocalDate begunOn, String aim, UUID formKey) {
    }

    /**
     * An episode ends.
     *
     * @param version of the episode, as it was read
     */
    public record Ending(Integer version, EpisodeEnd reason) {
    }

    /**
     * An episode is taken up again.
     *
     * @param version of the episode, as it was read
     */
    public record TakingUp(Integer version) {
    }

    /**
     * A session to plan.
     *
     * @param minutes left out for the usual length
     * @param interpreter left out for no
     * @param formKey chosen by the sender; the same key sent twice plans once
     */
    public record Planned(Instant at, Integer minutes, Setting setting, Boolean interpreter, UUID formKey) {
    }

    /**
     * A planned session gets another time.
     *
     * @param version of the session, as it was read
     */
    public record Moved(Integer version, Instant at, Integer minutes, Setting setting, Boolean interpreter) {
    }

    /**
     * What became of a session.
     *
     * @param version of the session, as it was read
     * @param interpreter left out for as planned
     * @param nextAt when the next session is planned in the same act; left out for none
     */
    public record Recorded(Integer version, SessionState outcome, String sharedLine, Boolean interpreter,
            Instant nextAt) {
    }

    /**
     * What recording led to.
     *
     * @param next the session that was planned in the same act, or null
     */
    public record Next(UUID next) {
    }

    @GET
    @Path("cases/{case}/counselling")
    @Operation(operationId = "readCounselling", summary = "Episodes, sessions and shared lines; no clinical note")
    public CounsellingView read(@PathParam("case") CaseId caseId, @QueryParam("page") @DefaultValue("0") Integer page,
            @QueryParam("size") @DefaultValue("20") Integer size) {
        return read.read(caseId, new Page(page, size));
    }

    @POST
    @Path("cases/{case}/counselling/episodes")
    @Operation(operationId = "beginEpisode", summary = "Counselling begins, with the caller as counsellor")
    @APIResponse(responseCode = "201", description = "Begun", content = @Content(schema = @Schema(implementation = Created.class)))
    public Response begin(@PathParam("case") CaseId caseId, NewEpisode episode) {
        return created(begin.begin(
                new EpisodeBeginning(caseId, episode.modality(), episode.begunOn(), episode.aim(), episode.formKey())));
    }

    @POST
    @Path("cases/{case}/counselling/episodes/{episode}/end")
    @Operation(operationId = "endEpisode", summary = "An episode ends")
    public void end(@PathParam("case") CaseId caseId, @PathParam("episode") UUID episode, Ending ending) {
        end.end(new EpisodeEnding(caseId, episode, read(ending.version()), ending.reason()));
    }

    @POST
    @Path("cases/{case}/counselling/episodes/{episode}/taking-up")
    @Operation(operationId = "takeUpEpisode", summary = "An episode that had ended begins again")
    public void takeUp(@PathParam("case") CaseId caseId, @PathParam("episode") UUID episode, TakingUp again) {
        takeUp.takeUp(caseId, episode, read(again.version()));
    }

    @POST
    @Path("cases/{case}/counselling/episodes/{episode}/sessions")
    @Operation(operationId = "planSession", summary = "Plan a session")
    @APIResponse(responseCode = "201", description = "Planned", content = @Content(schema = @Schema(implementation = Created.class)))
    public Response plan(@PathParam("case") CaseId caseId, @PathParam("episode") UUID episode, Planned session) {
        return created(plan.plan(new NewSession(caseId, episode,
                of(session.at(), session.minutes(), session.setting(), session.interpreter()), session.formKey())));
    }

    @POST
    @Path("cases/{case}/counselling/sessions/{session}/move")
    @Operation(operationId = "moveSession", summary = "Give a planned session another time, length or setting")
    public void move(@PathParam("case") CaseId caseId, @PathParam("session") UUID session, Moved to) {
        move.move(new SessionMove(caseId, session, read(to.version()),
                of(to.at(), to.minutes(), to.setting(), to.interpreter())));
    }

    @POST
    @Path("cases/{case}/counselling/sessions/{session}/record")
    @Operation(operationId = "recordSession", summary = "Record what became of a session, and plan the next one")
    public Next record(@PathParam("case") CaseId caseId, @PathParam("session") UUID session, Recorded said) {
        return new Next(record.record(new SessionRecord(caseId, session, read(said.version()), said.outcome(),
                said.sharedLine(), said.interpreter(), said.nextAt())));
    }

    private static SessionPlan of(Instant at, Integer minutes, Setting setting, Boolean interpreter) {
        return new SessionPlan(at, minutes == null ? SessionPlan.USUAL : minutes, setting,
                Boolean.TRUE.equals(interpreter));
    }

    private static int read(Integer version) {
        if (version == null) {
            throw new Invalid("version", "required");
        }
        return version;
    }

    private static Response created(UUID id) {
        return Response.status(Response.Status.CREATED).entity(new Created(id)).build();
    }
}
