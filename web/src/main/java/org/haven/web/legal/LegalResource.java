package org.haven.web.legal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.haven.legal.AmendMatter;
import org.haven.legal.Arranged;
import org.haven.legal.DeadlineDetails;
import org.haven.legal.DeadlineEnd;
import org.haven.legal.DeadlineKind;
import org.haven.legal.DeadlineState;
import org.haven.legal.EndDeadline;
import org.haven.legal.EndHearing;
import org.haven.legal.HearingDetails;
import org.haven.legal.HearingEnd;
import org.haven.legal.HearingKind;
import org.haven.legal.HearingMode;
import org.haven.legal.HearingState;
import org.haven.legal.ListMatters;
import org.haven.legal.MatterChange;
import org.haven.legal.MatterDetails;
import org.haven.legal.MatterMove;
import org.haven.legal.MatterState;
import org.haven.legal.MatterType;
import org.haven.legal.MatterView;
import org.haven.legal.MattersView;
import org.haven.legal.MoveMatter;
import org.haven.legal.NewDeadline;
import org.haven.legal.NewHearing;
import org.haven.legal.NewMatter;
import org.haven.legal.OpenMatter;
import org.haven.legal.ReadMatter;
import org.haven.legal.SetDeadline;
import org.haven.legal.SetHearing;
import org.haven.shared.CaseId;
import org.haven.shared.Invalid;
import org.haven.web.shared.Created;

/** Legal matters, hearings and deadlines, for programs. */
@Path("")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Legal aid")
public class LegalResource {

    @Inject
    ListMatters list;
    @Inject
    ReadMatter read;
    @Inject
    OpenMatter open;
    @Inject
    AmendMatter amend;
    @Inject
    MoveMatter move;
    @Inject
    SetHearing setHearing;
    @Inject
    EndHearing endHearing;
    @Inject
    SetDeadline setDeadline;
    @Inject
    EndDeadline endDeadline;

    /**
     * A matter to take up.
     *
     * @param country whose law it is: ISO 3166, three letters
     * @param openedOn left out for today
     * @param formKey chosen by the sender; the same key sent twice opens one matter
     */
    public record Opening(MatterType type, LocalDate openedOn, String country, String court, String representative,
            String aim, UUID formKey) {
    }

    /**
     * What is written down of a matter from now on.
     *
     * @param version of the matter, as it was read
     * @param takeOver whether the sender answers for it from now on
     */
    public record Amendment(Integer version, String country, String court, String representative, String aim,
            Boolean takeOver) {
    }

    /**
     * Where a matter goes.
     *
     * @param version of the matter, as it was read
     */
    public record Move(Integer version, MatterState to) {
    }

    /**
     * A hearing to set.
     *
     * @param at day and time of day where the agency works, without a zone
     * @param formKey chosen by the sender; the same key sent twice sets one hearing
     */
    public record HearingSetting(LocalDateTime at, HearingKind kind, HearingMode mode, Arranged support,
            Arranged interpreter, String place, UUID formKey) {
    }

    /**
     * What came of a hearing.
     *
     * @param version of the hearing, as it was read
     * @param next when an adjourned hearing goes on, where that is known
     */
    public record HearingOutcome(Integer version, HearingState to, LocalDateTime next) {
    }

    /**
     * A deadline to set.
     *
     * @param remindBefore how many days before
     * @param formKey chosen by the sender; the same key sent twice sets one deadline
     */
    public record DeadlineSetting(DeadlineKind kind, LocalDate dueOn, List<Integer> remindBefore, UUID formKey) {
    }

    /**
     * What came of a deadline.
     *
     * @param version of the deadline, as it was read
     * @param dueOn the new day of a deadline that moves
     */
    public record DeadlineOutcome(Integer version, DeadlineState to, LocalDate dueOn) {
    }

    @GET
    @Path("cases/{case}/legal/matters")
    @Operation(operationId = "listMatters", summary = "Legal matters with what comes next in each; that privileged notes are kept, no word of them")
    public MattersView list(@PathParam("case") CaseId caseId) {
        return list.list(caseId);
    }

    @POST
    @Path("cases/{case}/legal/matters")
    @Operation(operationId = "openMatter", summary = "Take up a legal matter")
    @APIResponse(responseCode = "201", description = "Opened", content = @Content(schema = @Schema(implementation = Created.class)))
    public Response open(@PathParam("case") CaseId caseId, Opening matter) {
        return created(open.open(new NewMatter(caseId, matter.type(), matter.openedOn(),
                new MatterDetails(matter.country(), matter.court(), matter.representative(), matter.aim()),
                matter.formKey())));
    }

    @GET
    @Path("cases/{case}/legal/matters/{matter}")
    @Operation(operationId = "readMatter", summary = "One matter with its hearings, deadlines and moves")
    public MatterView read(@PathParam("case") CaseId caseId, @PathParam("matter") UUID matter) {
        return read.read(caseId, matter);
    }

    @PUT
    @Path("cases/{case}/legal/matters/{matter}")
    @Operation(operationId = "amendMatter", summary = "Amend what is written down of a matter, or take it over")
    public void amend(@PathParam("case") CaseId caseId, @PathParam("matter") UUID matter, Amendment to) {
        amend.amend(new MatterChange(caseId, matter, version(to.version()),
                new MatterDetails(to.country(), to.court(), to.representative(), to.aim()),
                Boolean.TRUE.equals(to.takeOver())));
    }

    @POST
    @Path("cases/{case}/legal/matters/{matter}/moves")
    @Operation(operationId = "moveMatter", summary = "Move a matter on")
    public void move(@PathParam("case") CaseId caseId, @PathParam("matter") UUID matter, Move to) {
        move.move(new MatterMove(caseId, matter, version(to.version()), to.to()));
    }

    @POST
    @Path("cases/{case}/legal/matters/{matter}/hearings")
    @Operation(operationId = "setHearing", summary = "Set a hearing")
    @APIResponse(responseCode = "201", description = "Set", content = @Content(schema = @Schema(implementation = Created.class)))
    public Response set(@PathParam("case") CaseId caseId, @PathParam("matter") UUID matter, HearingSetting hearing) {
        return created(setHearing.set(new NewHearing(caseId, matter, new HearingDetails(hearing.at(), hearing.kind(),
                hearing.mode(), hearing.support(), hearing.interpreter(), hearing.place()), hearing.formKey())));
    }

    @POST
    @Path("cases/{case}/legal/matters/{matter}/hearings/{hearing}/end")
    @Operation(operationId = "endHearing", summary = "A hearing was held, adjourned or cancelled")
    public void end(@PathParam("case") CaseId caseId, @PathParam("matter") UUID matter,
            @PathParam("hearing") UUID hearing, HearingOutcome outcome) {
        endHearing
                .end(new HearingEnd(caseId, matter, hearing, version(outcome.version()), outcome.to(), outcome.next()));
    }

    @POST
    @Path("cases/{case}/legal/matters/{matter}/deadlines")
    @Operation(operationId = "setDeadline", summary = "Set a deadline with reminders")
    @APIResponse(responseCode = "201", description = "Set", content = @Content(schema = @Schema(implementation = Created.class)))
    public Response set(@PathParam("case") CaseId caseId, @PathParam("matter") UUID matter, DeadlineSetting deadline) {
        return created(setDeadline.set(new NewDeadline(caseId, matter,
                new DeadlineDetails(deadline.kind(), deadline.dueOn(), deadline.remindBefore()), deadline.formKey())));
    }

    @POST
    @Path("cases/{case}/legal/matters/{matter}/deadlines/{deadline}/end")
    @Operation(operationId = "endDeadline", summary = "A deadline was met, moved, lapsed or cancelled")
    public void end(@PathParam("case") CaseId caseId, @PathParam("matter") UUID matter,
            @PathParam("deadline") UUID deadline, DeadlineOutcome outcome) {
        endDeadline.end(
                new DeadlineEnd(caseId, matter, deadline, version(outcome.version()), outcome.to(), outcome.dueOn()));
    }

    private static int version(Integer version) {
        if (version == null) {
            throw new Invalid("version", "required");
        }
        return version;
    }

    private static Response created(UUID id) {
        return Response.status(Response.Status.CREATED).entity(new Created(id)).build();
    }
}
