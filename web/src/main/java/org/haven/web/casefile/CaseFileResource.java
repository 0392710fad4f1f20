package org.haven.web.casefile;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.haven.audit.LogLine;
import org.haven.casefile.AmendNote;
import org.haven.casefile.CaseFileView;
import org.haven.casefile.CaseSearch;
import org.haven.casefile.CaseloadRow;
import org.haven.casefile.FindCase;
import org.haven.casefile.FoundCase;
import org.haven.casefile.ListCaseload;
import org.haven.casefile.NoteView;
import org.haven.casefile.OpenCaseFile;
import org.haven.casefile.ReadNotes;
import org.haven.casefile.SeeWhoLooked;
import org.haven.casefile.WriteNote;
import org.haven.shared.CaseId;
import org.haven.shared.Invalid;
import org.haven.shared.Page;
import org.haven.shared.Slice;
import org.haven.web.shared.Created;

/** Case files for programs. */
@Path("")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Case files")
public class CaseFileResource {

    @Inject
    ListCaseload list;
    @Inject
    FindCase find;
    @Inject
    OpenCaseFile open;
    @Inject
    ReadNotes read;
    @Inject
    WriteNote write;
    @Inject
    AmendNote amend;
    @Inject
    SeeWhoLooked looked;

    /**
     * A note to write.
     *
     * @param formKey chosen by the sender; the same key sent twice writes one note
     */
    public record NewNote(UUID formKey, String text) {
    }

    /**
     * A new wording of a note.
     *
     * @param readOrdinal the wording that was amended
     */
    public record NewWording(Integer readOrdinal, String text) {
    }

    @GET
    @Path("cases")
    @Operation(operationId = "listCases", summary = "My cases; for a supervisor, the team's")
    public Slice<CaseloadRow> list(@QueryParam("page") @DefaultValue("0") Integer page,
            @QueryParam("size") @DefaultValue("50") Integer size) {
        return list.list(new Page(page, size)).cases();
    }

    @GET
    @Path("cases/find")
    @Operation(operationId = "findCase", summary = "One of my cases by its exact number")
    public FoundCase find(@QueryParam("number") String number) {
        return find.find(new CaseSearch(number));
    }

    @GET
    @Path("cases/{case}")
    @Operation(operationId = "openCase", summary = "Header, care team and timeline; no name")
    public CaseFileView open(@PathParam("case") CaseId caseId) {
        return open.open(caseId);
    }

    @GET
    @Path("cases/{case}/notes")
    @Operation(operationId = "readNotes", summary = "Notes with their earlier wordings, newest first")
    public Slice<NoteView> notes(@PathParam("case") CaseId caseId, @QueryParam("page") @DefaultValue("0") Integer page,
            @QueryParam("size") @DefaultValue("20") Integer size) {
        return read.read(caseId, new Page(page, size));
    }

    @POST
    @Path("cases/{case}/notes")
    @Operation(operationId = "writeNote", summary = "Write a note")
    @APIResponse(responseCode = "201", description = "Written", content = @Content(schema = @Schema(implementation = Created.class)))
    public Response write(@PathParam("case") CaseId caseId, NewNote note) {
        if (note.formKey() == null) {
            throw new Invalid("formKey", "required");
        }
        return Response.status(Response.Status.CREATED)
                .entity(new Created(write.write(caseId, note.formKey(), note.text()))).build();
    }

    @POST
    @Path("cases/{case}/notes/{note}/wordings")
    @Operation(operationId = "amendNote", summary = "Give a note a new wording; the old one stays")
    public void amend(@PathParam("case") CaseId caseId, @PathParam("note") UUID note, NewWording wording) {
        if (wording.readOrdinal() == null) {
            throw new Invalid("readOrdinal", "required");
        }
        amend.amend(caseId, note, wording.readOrdinal(), wording.text());
    }

    @GET
    @Path("cases/{case}/access-log")
    @Operation(operationId = "seeWhoLooked", summary = "Who has looked at this case, newest first")
    public Slice<LogLine> whoLooked(@PathParam("case") CaseId caseId,
            @QueryParam("size") @DefaultValue("100") Integer size) {
        return looked.see(caseId, size);
    }
}
