package org.haven.web.handover;

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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.haven.handover.AnswerHandOver;
import org.haven.handover.HandOverAnswer;
import org.haven.handover.HandOverDraft;
import org.haven.handover.HandOverStep;
import org.haven.handover.HandOversView;
import org.haven.handover.OfferHandOver;
import org.haven.handover.SeeHandOver;
import org.haven.handover.WithdrawHandOver;
import org.haven.handover.WriteHandOver;
import org.haven.shared.CaseId;
import org.haven.shared.StaffId;
import org.haven.web.shared.Created;

/** Handing cases over, for programs. */
@Path("cases/{case}/hand-over")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Hand-over")
public class HandOverResource {

    @Inject
    SeeHandOver see;
    @Inject
    WriteHandOver write;
    @Inject
    OfferHandOver offer;
    @Inject
    WithdrawHandOver withdraw;
    @Inject
    AnswerHandOver answer;

    /**
     * What whoever takes over must know.
     *
     * @param formKey chosen by the sender; the same key sent twice writes one
     */
    public record SummaryBody(StaffId to, String summary, UUID formKey) {
    }

    /**
     * The same, written anew.
     *
     * @param version as it was read
     */
    public record SummaryAnewBody(Integer version, StaffId to, String summary) {
    }

    /**
     * A step.
     *
     * @param version as it was read
     */
    public record StepBody(Integer version) {
    }

    /**
     * The second signature, or its refusal.
     *
     * @param version as it was read
     */
    public record AnswerBody(Integer version, Boolean signed) {
    }

    @GET
    @Operation(operationId = "seeHandOver", summary = "How the case is being handed over")
    public HandOversView see(@PathParam("case") CaseId caseId) {
        return see.see(caseId);
    }

    @POST
    @Operation(operationId = "writeHandOver", summary = "Write down what whoever takes the case over must know")
    @APIResponse(responseCode = "201", description = "Written", content = @Content(schema = @Schema(implementation = Created.class)))
    public Response write(@PathParam("case") CaseId caseId, SummaryBody body) {
        UUID id = write.write(new HandOverDraft(caseId, null, null, body.to(), body.summary(), body.formKey()));
        return Response.status(Response.Status.CREATED).entity(new Created(id)).build();
    }

    @PUT
    @Path("{handover}")
    @Operation(operationId = "writeHandOverAnew", summary = "Write it anew, before it is signed")
    public void writeAnew(@PathParam("case") CaseId caseId, @PathParam("handover") UUID id, SummaryAnewBody body) {
        write.write(new HandOverDraft(caseId, id, body.version(), body.to(), body.summary(), null));
    }

    @POST
    @Path("{handover}/offer")
    @Operation(operationId = "offerHandOver", summary = "Sign first: the colleague may read the case for a week, and answers")
    public void offer(@PathParam("case") CaseId caseId, @PathParam("handover") UUID id, StepBody body) {
        offer.offer(new HandOverStep(caseId, id, body.version()));
    }

    @POST
    @Path("{handover}/withdrawal")
    @Operation(operationId = "withdrawHandOver", summary = "Take it back before the other side has signed")
    public void withdraw(@PathParam("case") CaseId caseId, @PathParam("handover") UUID id, StepBody body) {
        withdraw.withdraw(new HandOverStep(caseId, id, body.version()));
    }

    @POST
    @Path("{handover}/answer")
    @Operation(operationId = "answerHandOver", summary = "Sign second, and lead the case from that second on; or decline")
    public void answer(@PathParam("case") CaseId caseId, @PathParam("handover") UUID id, AnswerBody body) {
        answer.answer(new HandOverAnswer(caseId, id, body.version(), body.signed()));
    }
}
