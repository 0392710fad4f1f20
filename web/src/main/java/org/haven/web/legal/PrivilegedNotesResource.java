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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.haven.compartment.NotesOfCase;
import org.haven.compartment.SupervisedNotes;
import org.haven.legal.AddToPrivilegedNote;
import org.haven.legal.NamePrivilegedStandIn;
import org.haven.legal.ReadPrivilegedNotes;
import org.haven.legal.SignPrivilegedNote;
import org.haven.legal.SupervisePrivilegedNotes;
import org.haven.legal.WritePrivilegedNote;
import org.haven.shared.CaseId;
import org.haven.web.compartment.NoteAddition;
import org.haven.web.compartment.NoteRewritten;
import org.haven.web.compartment.NoteSignature;
import org.haven.web.compartment.NoteToWrite;
import org.haven.web.compartment.StandInToName;
import org.haven.web.shared.Created;

/** Privileged notes, for programs of those who may read them. */
@Path("")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Legal aid")
public class PrivilegedNotesResource {

    @Inject
    ReadPrivilegedNotes read;
    @Inject
    WritePrivilegedNote write;
    @Inject
    SignPrivilegedNote sign;
    @Inject
    AddToPrivilegedNote add;
    @Inject
    NamePrivilegedStandIn name;
    @Inject
    SupervisePrivilegedNotes supervise;

    @GET
    @Path("cases/{case}/privileged-notes")
    @Operation(operationId = "readPrivilegedNotes", summary = "Privileged notes, as far as they are open to me")
    public NotesOfCase read(@PathParam("case") CaseId caseId) {
        return read.read(caseId);
    }

    @POST
    @Path("cases/{case}/privileged-notes")
    @Operation(operationId = "writePrivilegedNote", summary = "Write a privileged note as a draft")
    @APIResponse(responseCode = "201", description = "Written", content = @Content(schema = @Schema(implementation = Created.class)))
    public Response write(@PathParam("case") CaseId caseId, NoteToWrite note) {
        return created(write.write(note.in(caseId)));
    }

    @PUT
    @Path("cases/{case}/privileged-notes/{note}")
    @Operation(operationId = "rewritePrivilegedNote", summary = "Write a draft of mine again")
    public void rewrite(@PathParam("case") CaseId caseId, @PathParam("note") UUID id, NoteRewritten note) {
        write.write(note.of(caseId, id));
    }

    @POST
    @Path("cases/{case}/privileged-notes/{note}/signature")
    @Operation(operationId = "signPrivilegedNote", summary = "Sign a draft of mine; it stays as it is for good")
    public void sign(@PathParam("case") CaseId caseId, @PathParam("note") UUID note, NoteSignature signature) {
        sign.sign(caseId, note, signature.read());
    }

    @POST
    @Path("cases/{case}/privileged-notes/{note}/addenda")
    @Operation(operationId = "addToPrivilegedNote", summary = "Add to a signed note")
    @APIResponse(responseCode = "201", description = "Added", content = @Content(schema = @Schema(implementation = Created.class)))
    public Response add(@PathParam("case") CaseId caseId, @PathParam("note") UUID note, NoteAddition addition) {
        return created(add.add(caseId, note, addition.formKey(), addition.text()));
    }

    @POST
    @Path("cases/{case}/privileged-notes/stand-ins")
    @Operation(operationId = "namePrivilegedStandIn", summary = "Name who stands in for me")
    public void name(@PathParam("case") CaseId caseId, StandInToName standIn) {
        name.name(standIn.in(caseId));
    }

    @GET
    @Path("privileged-notes/supervised")
    @Operation(operationId = "supervisePrivilegedNotes", summary = "Where there are notes in the team that I head; nothing of what they say")
    public SupervisedNotes supervise() {
        return supervise.list();
    }

    private static Response created(UUID id) {
        return Response.status(Response.Status.CREATED).entity(new Created(id)).build();
    }
}
