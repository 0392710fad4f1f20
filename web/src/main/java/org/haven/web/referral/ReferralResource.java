package org.haven.web.referral;

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
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.haven.consent.DataCategory;
import org.haven.referral.CancelReferral;
import org.haven.referral.Draft;
import org.haven.referral.DraftReferral;
import org.haven.referral.HandedOut;
import org.haven.referral.PrintPacket;
import org.haven.referral.ProviderDecline;
import org.haven.referral.ReadReferrals;
import org.haven.referral.RecordAnswer;
import org.haven.referral.ReferralAnswer;
import org.haven.referral.ReferralOfCase;
import org.haven.referral.ReferralState;
import org.haven.referral.ReferralStep;
import org.haven.referral.ReferralUrgency;
import org.haven.referral.ReferralsView;
import org.haven.referral.SendReferral;
import org.haven.shared.CaseId;
import org.haven.web.shared.Created;
import org.haven.web.shared.FileAnswer;

/** Referrals, for programs. */
@Path("cases/{case}/referrals")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Referrals")
public class ReferralResource {

    @Inject
    ReadReferrals read;
    @Inject
    DraftReferral draft;
    @Inject
    SendReferral send;
    @Inject
    PrintPacket print;
    @Inject
    RecordAnswer answer;
    @Inject
    CancelReferral cancel;
    @Inject
    PacketTongue tongue;

    /**
     * A referral to draft.
     *
     * @param release under which it will be sent; its recipient is the partner
     * @param needs for colleagues; it does not leave
     * @param version as it was read; left out for a new one
     * @param formKey chosen by the sender; the same key sent twice drafts one
     */
    public record ReferralToDraft(UUID release, UUID service, ReferralUrgency urgency, LocalDate respondBy,
            String needs, Set<DataCategory> categories, Integer version, UUID formKey) {

        Draft of(CaseId caseId, UUID referral) {
            return new Draft(caseId, referral, version, release, service, urgency, respondBy, needs, categories,
                    formKey);
        }
    }

    /** The version of the referral, as it was read. */
    public record AsRead(Integer version) {
    }

    /**
     * What became of it.
     *
     * @param version as it was read
     * @param reason where the provider could not take it on
     */
    public record Outcome(Integer version, ReferralState answer, ProviderDecline reason) {
    }

    @GET
    @Operation(operationId = "readReferrals", summary = "Where the survivor has been referred to")
    public ReferralsView read(@PathParam("case") CaseId caseId) {
        return read.read(caseId);
    }

    @POST
    @Operation(operationId = "draftReferral", summary = "Draft a referral; nothing leaves yet")
    @APIResponse(responseCode = "201", description = "Drafted", content = @Content(schema = @Schema(implementation = Created.class)))
    public Response draft(@PathParam("case") CaseId caseId, ReferralToDraft wanted) {
        return Response.status(Response.Status.CREATED).entity(new Created(draft.draft(wanted.of(caseId, null))))
                .build();
    }

    @PUT
    @Path("{referral}")
    @Operation(operationId = "draftReferralAnew", summary = "Draft a referral anew, before it is sent")
    public void draftAnew(@PathParam("case") CaseId caseId, @PathParam("referral") UUID referral,
            ReferralToDraft wanted) {
        draft.draft(wanted.of(caseId, referral));
    }

    @POST
    @Path("{referral}/sending")
    @Produces(MediaType.WILDCARD)
    @Operation(operationId = "sendReferral", summary = "Send a referral; the answer is its packet")
    @APIResponse(responseCode = "200", description = "The packet", content = @Content(mediaType = "application/pdf"))
    public Response send(@PathParam("case") CaseId caseId, @PathParam("referral") UUID referral, AsRead asRead) {
        return file(send.send(new ReferralStep(caseId, referral, asRead.version()), tongue.words()));
    }

    @POST
    @Path("{referral}/packet")
    @Consumes(MediaType.WILDCARD)
    @Produces(MediaType.WILDCARD)
    @Operation(operationId = "printPacket", summary = "The packet again; a disclosure of its own")
    @APIResponse(responseCode = "200", description = "The packet", content = @Content(mediaType = "application/pdf"))
    public Response packet(@PathParam("case") CaseId caseId, @PathParam("referral") UUID referral) {
        return file(print.print(new ReferralOfCase(caseId, referral), tongue.words()));
    }

    @POST
    @Path("{referral}/answer")
    @Operation(operationId = "answerReferral", summary = "What became of a referral")
    public void answer(@PathParam("case") CaseId caseId, @PathParam("referral") UUID referral, Outcome outcome) {
        answer.record(new ReferralAnswer(caseId, referral, outcome.version(), outcome.answer(), outcome.reason()));
    }

    @POST
    @Path("{referral}/cancellation")
    @Operation(operationId = "cancelReferral", summary = "Cancel a referral")
    public void cancel(@PathParam("case") CaseId caseId, @PathParam("referral") UUID referral, AsRead asRead) {
        cancel.cancel(new ReferralStep(caseId, referral, asRead.version()));
    }

    private static Response file(HandedOut handedOut) {
        return FileAnswer.pdf(handedOut.fileName(), handedOut.bytes());
    }
}
