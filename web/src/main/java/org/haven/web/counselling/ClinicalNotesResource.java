package org.haven.web.counselling;

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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.haven.compartment.NoteDraft;
import org.haven.compartment.SupervisedNotes;
import org.haven.counselling.AddToClinicalNote;
import org.haven.counselling.ClinicalNotes;
import org.haven.counselling.NameStandIn;
import org.haven.counselling.ReadClinicalNotes;
import org.haven.counselling.SignClinicalNote;
import org.haven.counselling.StandInNaming;
import org.haven.counselling.SuperviseClinicalNotes;
import org.haven.counselling.WriteClinicalNote;
import org.haven.shared.CaseId;
import org.haven.shared.Invalid;
import org.haven.shared.StaffId;
import org.haven.web.shared.Created;

/** Clinical notes for programs of their author, a stand-in and the clinical supervisor. */
@Path("")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Clinical notes")
public class ClinicalNotesResource {

    @Inject
    ReadClinicalNotes read;
    @Inject
    WriteClinicalNote write;
    @Inject
    SignClinicalNote sign;
    @Inject
    AddToClinicalNote add;
    @Inject
    NameStandIn stand;
    @Inject
    SuperviseClinicalNotes supervise;

    /**
     * A clinical note to write.
     *
     * @param session the session it is about; left out for none
     * @param formKey chosen by the sender; the same key sent twice writes one note
     */
    public record NewClinicalNote(UUID session, UUID formKey, String text) {
    }

    /**
     * A draft, written again.
     *
     * @param version of the note, as it was read
     */
    public record Rewritten(Integer version, String text) {
    }

    /**
     * A note is signed.
     *
     * @param version of the note, as it was read
     */
    public record Signature(Integer version) {
    }

    /**
     * What was still to be said.
     *
     * @param formKey chosen by the sender; the same key sent twice adds once
     */
    public record Addendum(UUID formKey, String text) {
    }

    /**
     * Somebody stands in for the caller.
     *
     * @param until the last day; naming somebody again sets it anew
     */
    public record NewStandIn(StaffId colleague, LocalDate until) {
    }

    @GET
    @Path("cases/{case}/clinical-notes")
    @Operation(operationId = "readClinicalNotes", summary = "Clinical notes that are open to the caller, newest first")
    public ClinicalNotes read(@PathParam("case") CaseId caseId) {
        return read.read(caseId);
    }

    @POST
    @Path("cases/{case}/clinical-notes")
    @Operation(operationId = "writeClinicalNote", summary = "Write a clinical note; a draft until it is signed")
    @APIResponse(responseCode = "201", description = "Written", content = @Content(schema = @Schema(implementation = Created.class)))
    public Response write(@PathParam("case") CaseId caseId, NewClinicalNote note) {
        return created(write.write(new NoteDraft(caseId, null, 0, note.session(), note.formKey(), note.text())));
    }

    @PUT
    @Path("cases/{case}/clinical-notes/{note}")
    @Operation(operationId = "rewriteClinicalNote", summary = "Write one's own draft again")
    public void rewrite(@PathParam("case") CaseId caseId, @PathParam("note") UUID note, Rewritten draft) {
        write.write(new NoteDraft(caseId, note, read(draft.version()), null, null, draft.text()));
    }

    @POST
    @Path("cases/{case}/clinical-notes/{note}/signature")
    @Operation(operationId = "signClinicalNote", summary = "Sign one's own note; it cannot be changed afterwards")
    public void sign(@PathParam("case") CaseId caseId, @PathParam("note") UUID note, Signature signature) {
        sign.sign(caseId, note, read(signature.version()));
    }

    @POST
    @Path("cases/{case}/clinical-notes/{note}/addenda")
    @Operation(operationId = "addToClinicalNote", summary = "Add to a signed note what was still to be said")
    @APIResponse(responseCode = "201", description = "Added", content = @Content(schema = @Schema(implementation = Created.class)))
    public Response add(@PathParam("case") CaseId caseId, @PathParam("note") UUID note, Addendum addendum) {
        return created(add.add(caseId, note, addendum.formKey(), addendum.text()));
    }

    @POST
    @Path("cases/{case}/clinical-notes/stand-ins")
    @Operation(operationId = "nameClinicalStandIn", summary = "Name who reads and writes in one's place, until a day")
    public void stand(@PathParam("case") CaseId caseId, NewStandIn named) {
        stand.name(new StandInNaming(caseId, named.colleague(), named.until()));
    }

    @GET
    @Path("clinical-notes/supervised")
    @Operation(operationId = "superviseClinicalNotes", summary = "Cases with notes, for the clinical supervisor; no text")
    public SupervisedNotes supervised() {
        return supervise.list();
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
