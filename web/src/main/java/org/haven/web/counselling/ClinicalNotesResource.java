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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.haven.compartment.NotesOfCase;
import org.haven.compartment.SupervisedNotes;
import org.haven.counselling.AddToClinicalNote;
import org.haven.counselling.NameClinicalStandIn;
import org.haven.counselling.ReadClinicalNotes;
import org.haven.counselling.SignClinicalNote;
import org.haven.counselling.SuperviseClinicalNotes;
import org.haven.counselling.WriteClinicalNote;
import org.haven.shared.CaseId;
import org.haven.web.compartment.NoteAddition;
import org.haven.web.compartment.NoteRewritten;
import org.haven.web.compartment.NoteSignature;
import org.haven.web.compartment.NoteToWrite;
import org.haven.web.compartment.StandInToName;
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
    NameClinicalStandIn name;
    @Inject
    SuperviseClinicalNotes supervise;

    @GET
    @Path("cases/{case}/clinical-notes")
    @Operation(operationId = "readClinicalNotes", summary = "Clinical notes that are open to the caller, newest first")
    public NotesOfCase read(@PathParam("case") CaseId caseId) {
        return read.read(caseId);
    }

    @POST
    @Path("cases/{case}/clinical-notes")
    @Operation(operationId = "writeClinicalNote", summary = "Write a clinical note; a draft until it is signed")
    @APIResponse(responseCode = "201", description = "Written", content = @Content(schema = @Schema(implementation = Created.class)))
    public Response write(@PathParam("case") CaseId caseId, NoteToWrite note) {
        return created(write.write(note.in(caseId)));
    }

    @PUT
    @Path("cases/{case}/clinical-notes/{note}")
    @Operation(operationId = "rewriteClinicalNote", summary = "Write one's own draft again")
    public void rewrite(@PathParam("case") CaseId caseId, @PathParam("note") UUID id, NoteRewritten note) {
        write.write(note.of(caseId, id));
    }

    @POST
    @Path("cases/{case}/clinical-notes/{note}/signature")
    @Operation(operationId = "signClinicalNote", summary = "Sign one's own note; it cannot be changed afterwards")
    public void sign(@PathParam("case") CaseId caseId, @PathParam("note") UUID note, NoteSignature signature) {
        sign.sign(caseId, note, signature.read());
    }

    @POST
    @Path("cases/{case}/clinical-notes/{note}/addenda")
    @Operation(operationId = "addToClinicalNote", summary = "Add to a signed note what was still to be said")
    @APIResponse(responseCode = "201", description = "Added", content = @Content(schema = @Schema(implementation = Created.class)))
    public Response add(@PathParam("case") CaseId caseId, @PathParam("note") UUID note, NoteAddition addition) {
        return created(add.add(caseId, note, addition.formKey(), addition.text()));
    }

    @POST
    @Path("cases/{case}/clinical-notes/stand-ins")
    @Operation(operationId = "nameClinicalStandIn", summary = "Name who reads and writes in one's place, until a day")
    public void name(@PathParam("case") CaseId caseId, StandInToName standIn) {
        name.name(standIn.in(caseId));
    }

    @GET
    @Path("clinical-notes/supervised")
    @Operation(operationId = "superviseClinicalNotes", summary = "Cases with notes, for the clinical supervisor; no text")
    public SupervisedNotes supervise() {
        return supervise.list();
    }

    private static Response created(UUID id) {
        return Response.status(Response.Status.CREATED).entity(new Created(id)).build();
    }
}
