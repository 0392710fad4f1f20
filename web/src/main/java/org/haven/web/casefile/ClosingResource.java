package org.haven.web.casefile;

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
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.haven.casefile.ClosingView;
import org.haven.casefile.ClosureDecision;
import org.haven.casefile.ClosureReason;
import org.haven.casefile.DecideClosure;
import org.haven.casefile.NewClosure;
import org.haven.casefile.ReopenCase;
import org.haven.casefile.Reopening;
import org.haven.casefile.RequestClosure;
import org.haven.casefile.SeeClosing;
import org.haven.shared.CaseId;
import org.haven.web.shared.Created;

/** Closing cases and taking them up again, for programs. */
@Path("")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Case files")
public class ClosingResource {

    @Inject
    SeeClosing see;
    @Inject
    RequestClosure request;
    @Inject
    DecideClosure decide;
    @Inject
    ReopenCase reopen;

    /**
     * A case to be closed.
     *
     * @param followUpOn needed where contact afterwards is wanted
     * @param formKey chosen by the sender; the same key sent twice asks once
     */
    public record ClosureBody(ClosureReason reason, String note, Boolean contactAfter, String contactHow,
            LocalDate followUpOn, UUID formKey) {
    }

    /**
     * What a supervisor decides.
     *
     * @param version of the request, as it was read
     * @param answer needed when it is not approved
     */
    public record DecisionBody(Integer version, Boolean approved, String answer) {
    }

    /**
     * Why a case is taken up again.
     *
     * @param formKey chosen by the sender; the same key sent twice reopens once
     */
    public record ReopeningBody(String reason, UUID formKey) {
    }

    @GET
    @Path("cases/{case}/closing")
    @Operation(operationId = "seeClosing", summary = "What is still open, what was asked and decided")
    public ClosingView see(@PathParam("case") CaseId caseId) {
        return see.see(caseId);
    }

    @POST
    @Path("cases/{case}/closing/requests")
    @Operation(operationId = "requestClosure", summary = "Ask for the case to be closed")
    @APIResponse(responseCode = "201", description = "Asked", content = @Content(schema = @Schema(implementation = Created.class)))
    public Response request(@PathParam("case") CaseId caseId, ClosureBody body) {
        UUID id = request.request(new NewClosure(caseId, body.reason(), body.note(), body.contactAfter(),
                body.contactHow(), body.followUpOn(), body.formKey()));
        return Response.status(Response.Status.CREATED).entity(new Created(id)).build();
    }

    @POST
    @Path("cases/{case}/closing/requests/{request}/decision")
    @Operation(operationId = "decideClosure", summary = "Close the case, or send the request back; never one's own")
    public void decide(@PathParam("case") CaseId caseId, @PathParam("request") UUID id, DecisionBody body) {
        decide.decide(new ClosureDecision(caseId, id, body.version(), body.approved(), body.answer()));
    }

    @POST
    @Path("cases/{case}/reopening")
    @Operation(operationId = "reopenCase", summary = "Take a closed case up again, with a reason")
    public void reopen(@PathParam("case") CaseId caseId, ReopeningBody body) {
        reopen.reopen(new Reopening(caseId, body.reason(), body.formKey()));
    }
}
