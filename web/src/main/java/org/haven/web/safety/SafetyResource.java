package org.haven.web.safety;

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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.haven.safety.AssessRisk;
import org.haven.safety.Concern;
import org.haven.safety.ConcernWithdrawal;
import org.haven.safety.OpenSafety;
import org.haven.safety.RecordConcern;
import org.haven.safety.Relation;
import org.haven.safety.RiskJudgement;
import org.haven.safety.RiskLevel;
import org.haven.safety.RoleInProcess;
import org.haven.safety.SafetyView;
import org.haven.safety.WithdrawConcern;
import org.haven.shared.CaseId;
import org.haven.web.shared.Created;

/** Safety, for programs. */
@Path("")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Safety")
public class SafetyResource {

    @Inject
    OpenSafety open;
    @Inject
    RecordConcern record;
    @Inject
    WithdrawConcern withdraw;
    @Inject
    AssessRisk assess;

    /**
     * Somebody the survivor has to fear.
     *
     * @param roles codes of HTCDS per_RoleInProcess; may be left out
     * @param formKey chosen by the sender; the same key sent twice records once
     */
    public record NewConcern(String name, List<String> aliases, Relation relation, List<RoleInProcess> roles,
            String note, UUID formKey) {
    }

    /** Why somebody need not be feared any more, or was named in error. */
    public record Withdrawal(String reason) {
    }

    /**
     * A new judgement of the risk.
     *
     * @param reviewOn needed for a high and a medium risk
     * @param formKey chosen by the sender; the same key sent twice assesses once
     */
    public record NewAssessment(RiskLevel level, String reason, LocalDate reviewOn, UUID formKey) {
    }

    @GET
    @Path("cases/{case}/safety")
    @Operation(operationId = "openSafety", summary = "The risk, and whom the survivor has to fear")
    public SafetyView open(@PathParam("case") CaseId caseId) {
        return open.open(caseId);
    }

    @POST
    @Path("cases/{case}/safety/concerns")
    @Operation(operationId = "recordConcern", summary = "Record a person of concern; they cannot sign for the survivor")
    @APIResponse(responseCode = "201", description = "Recorded", content = @Content(schema = @Schema(implementation = Created.class)))
    public Response record(@PathParam("case") CaseId caseId, NewConcern concern) {
        return created(record.record(new Concern(caseId, concern.name(), concern.aliases(), concern.relation(),
                concern.roles(), concern.note(), concern.formKey())));
    }

    @POST
    @Path("cases/{case}/safety/concerns/{concern}/withdrawal")
    @Operation(operationId = "withdrawConcern", summary = "Withdraw a person of concern; the record stays")
    public void withdraw(@PathParam("case") CaseId caseId, @PathParam("concern") UUID concern, Withdrawal withdrawal) {
        withdraw.withdraw(new ConcernWithdrawal(caseId, concern, withdrawal.reason()));
    }

    @POST
    @Path("cases/{case}/safety/risk")
    @Operation(operationId = "assessRisk", summary = "Assess the risk anew; the earlier assessment stays")
    @APIResponse(responseCode = "201", description = "Assessed", content = @Content(schema = @Schema(implementation = Created.class)))
    public Response assess(@PathParam("case") CaseId caseId, NewAssessment assessment) {
        return created(assess.assess(new RiskJudgement(caseId, assessment.level(), assessment.reason(),
                assessment.reviewOn(), assessment.formKey())));
    }

    private static Response created(UUID id) {
        return Response.status(Response.Status.CREATED).entity(new Created(id)).build();
    }
}
