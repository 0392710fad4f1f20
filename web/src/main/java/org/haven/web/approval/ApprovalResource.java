package org.haven.web.approval;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.haven.approval.ApprovalDecision;
import org.haven.approval.ApprovalsView;
import org.haven.approval.DecideApproval;
import org.haven.approval.ListApprovals;
import org.haven.shared.StaffId;

/** What needs two persons, for programs. */
@Path("")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Approvals")
public class ApprovalResource {

    @Inject
    ListApprovals list;
    @Inject
    DecideApproval decide;

    /**
     * The second person's answer.
     *
     * @param digest of what was shown
     * @param answer needed when it is refused
     */
    public record ApprovalBody(String digest, Boolean approved, String answer) {
    }

    @GET
    @Path("approvals")
    @Operation(operationId = "listApprovals", summary = "What waits for a second person, and what was answered")
    public ApprovalsView list() {
        return list.list();
    }

    @POST
    @Path("staff/{staff}/approvals/{approval}/decision")
    @Operation(operationId = "decideApproval", summary = "Approve what is about a colleague, which does it at once, or refuse it")
    public void decide(@PathParam("staff") StaffId about, @PathParam("approval") UUID approval, ApprovalBody body) {
        decide.decide(new ApprovalDecision(about, approval, body.digest(), body.approved(), body.answer()));
    }
}
