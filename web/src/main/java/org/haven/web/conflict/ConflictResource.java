package org.haven.web.conflict;

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
import org.haven.conflict.ConflictDeclaration;
import org.haven.conflict.ConflictRelation;
import org.haven.conflict.DeclareConflict;
import org.haven.conflict.EndLock;
import org.haven.conflict.ListLocks;
import org.haven.conflict.LockEnd;
import org.haven.conflict.LocksView;
import org.haven.conflict.NewLock;
import org.haven.conflict.SetLock;
import org.haven.shared.CaseId;
import org.haven.shared.StaffId;

/** Conflicts between colleagues and cases, for programs. */
@Path("")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Conflicts")
public class ConflictResource {

    @Inject
    DeclareConflict declare;
    @Inject
    ListLocks list;
    @Inject
    SetLock set;
    @Inject
    EndLock end;

    /** A conflict of the caller's own. */
    public record DeclarationBody(String number, ConflictRelation relation) {
    }

    /** A colleague to be shut out, and what is known of it. */
    public record LockBody(StaffId colleague, ConflictRelation relation, String note) {
    }

    /** Why the conflict is none any more. */
    public record LockEndBody(String reason) {
    }

    @POST
    @Path("conflicts")
    @Operation(operationId = "declareConflict", summary = "Shut myself out of a case; answers the same whether there is one")
    public void declare(DeclarationBody body) {
        declare.declare(ConflictDeclaration.typed(body.number(), body.relation()));
    }

    @GET
    @Path("cases/{case}/locks")
    @Operation(operationId = "listLocks", summary = "Who is shut out of the case, and why")
    public LocksView list(@PathParam("case") CaseId caseId) {
        return list.list(caseId);
    }

    @POST
    @Path("cases/{case}/locks")
    @Operation(operationId = "setLock", summary = "Shut a colleague out of the case")
    public void set(@PathParam("case") CaseId caseId, LockBody body) {
        set.set(new NewLock(caseId, body.colleague(), body.relation(), body.note()));
    }

    @POST
    @Path("cases/{case}/locks/{lock}/end")
    @Operation(operationId = "endLock", summary = "End a lock, with a reason")
    public void end(@PathParam("case") CaseId caseId, @PathParam("lock") UUID lock, LockEndBody body) {
        end.end(new LockEnd(caseId, lock, body.reason()));
    }
}
