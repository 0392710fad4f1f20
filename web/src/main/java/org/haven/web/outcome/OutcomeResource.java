package org.haven.web.outcome;

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
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.haven.outcome.AmendInstrument;
import org.haven.outcome.AssessOutcome;
import org.haven.outcome.InstrumentAmendment;
import org.haven.outcome.InstrumentView;
import org.haven.outcome.ListInstruments;
import org.haven.outcome.NewAssessment;
import org.haven.outcome.OpenOutcomes;
import org.haven.outcome.OutcomeReview;
import org.haven.outcome.OutcomesView;
import org.haven.outcome.ProposalDraft;
import org.haven.outcome.ProposeOutcome;
import org.haven.outcome.ReviewOutcome;
import org.haven.outcome.Stage;
import org.haven.shared.CaseId;
import org.haven.web.shared.Created;

/** How things are going in cases, for programs. */
@Path("")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Outcomes")
public class OutcomeResource {

    @Inject
    OpenOutcomes open;
    @Inject
    AssessOutcome assess;
    @Inject
    ProposeOutcome propose;
    @Inject
    ReviewOutcome review;
    @Inject
    ListInstruments list;
    @Inject
    AmendInstrument amend;

    /**
     * What was answered on a day.
     *
     * @param scores by question: 1 to 4; 8 does not know, 9 prefers not to say, 99 not asked
     * @param replaces an earlier assessment that was mistaken, where there is one
     * @param formKey chosen by the sender; the same key sent twice assesses once
     */
    public record AssessmentBody(UUID instrument, Stage stage, LocalDate day, Map<String, Integer> scores,
            UUID replaces, UUID formKey) {
    }

    /**
     * An outcome to propose.
     *
     * @param submit whether it goes to review at once, or stays a draft
     * @param formKey chosen by the sender; the same key sent twice proposes once
     */
    public record ProposalBody(UUID assessment, String summary, String support, Boolean submit, UUID formKey) {
    }

    /**
     * A proposal that is written again.
     *
     * @param version of the proposal, as it was read
     */
    public record RewrittenBody(Integer version, UUID assessment, String summary, String support, Boolean submit) {
    }

    /**
     * What a supervisor says to it.
     *
     * @param version of the proposal, as it was read
     * @param answer needed when it is not accepted
     */
    public record ReviewBody(Integer version, Boolean accepted, String answer) {
    }

    @GET
    @Path("cases/{case}/outcomes")
    @Operation(operationId = "openOutcomes", summary = "What was answered over time, what was proposed and judged")
    public OutcomesView open(@PathParam("case") CaseId caseId) {
        return open.open(caseId);
    }

    @POST
    @Path("cases/{case}/outcomes/assessments")
    @Operation(operationId = "assessOutcome", summary = "Write down what was answered on a day")
    @APIResponse(responseCode = "201", description = "Assessed", content = @Content(schema = @Schema(implementation = Created.class)))
    public Response assess(@PathParam("case") CaseId caseId, AssessmentBody body) {
        return created(assess.assess(new NewAssessment(caseId, body.instrument(), body.stage(), body.day(),
                body.scores(), body.replaces(), body.formKey())));
    }

    @POST
    @Path("cases/{case}/outcomes/proposals")
    @Operation(operationId = "proposeOutcome", summary = "Propose an outcome, as a draft or for review")
    @APIResponse(responseCode = "201", description = "Proposed", content = @Content(schema = @Schema(implementation = Created.class)))
    public Response propose(@PathParam("case") CaseId caseId, ProposalBody body) {
        return created(propose.propose(new ProposalDraft(caseId, null, null, body.assessment(), body.summary(),
                body.support(), body.submit(), body.formKey())));
    }

    @PUT
    @Path("cases/{case}/outcomes/proposals/{proposal}")
    @Operation(operationId = "rewriteOutcome", summary = "Write a draft again, or one that was sent back")
    public void rewrite(@PathParam("case") CaseId caseId, @PathParam("proposal") UUID proposal, RewrittenBody body) {
        propose.propose(new ProposalDraft(caseId, proposal, body.version(), body.assessment(), body.summary(),
                body.support(), body.submit(), null));
    }

    @POST
    @Path("cases/{case}/outcomes/proposals/{proposal}/review")
    @Operation(operationId = "reviewOutcome", summary = "Accept, or send back with a reason; never one's own")
    public void review(@PathParam("case") CaseId caseId, @PathParam("proposal") UUID proposal, ReviewBody body) {
        review.review(new OutcomeReview(caseId, proposal, body.version(), body.accepted(), body.answer()));
    }

    @GET
    @Path("instruments")
    @Operation(operationId = "listInstruments", summary = "What is asked, in all its versions; about nobody")
    public List<InstrumentView> instruments() {
        return list.list();
    }

    @POST
    @Path("instruments")
    @Operation(operationId = "amendInstrument", summary = "Amend the questions into a next version")
    @APIResponse(responseCode = "201", description = "Written", content = @Content(schema = @Schema(implementation = Created.class)))
    public Response amend(InstrumentAmendment amendment) {
        return created(amend.amend(amendment));
    }

    private static Response created(UUID id) {
        return Response.status(Response.Status.CREATED).entity(new Created(id)).build();
    }
}
