package org.haven.web.intake;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.haven.intake.htcds.HtcdsFile;
import org.haven.intake.htcds.Limits;
import org.haven.intake.imports.CancelImport;
import org.haven.intake.imports.CheckImport;
import org.haven.intake.imports.ConfirmImport;
import org.haven.intake.imports.ImportId;
import org.haven.intake.imports.ImportListed;
import org.haven.intake.imports.ImportView;
import org.haven.intake.imports.ListImports;
import org.haven.intake.imports.OpenImport;
import org.haven.shared.Page;
import org.haven.shared.Slice;
import org.haven.web.shared.Created;

/** Files of intakes for programs. A file comes as the body, CSV or XLSX; what it is, is seen from its content. */
@Path("imports")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Import")
public class ImportResource {

    @Inject
    ListImports list;
    @Inject
    CheckImport check;
    @Inject
    OpenImport open;
    @Inject
    ConfirmImport confirm;
    @Inject
    CancelImport cancel;

    @GET
    @Operation(operationId = "listImports", summary = "Files my team has checked or imported, newest first")
    public Slice<ImportListed> list(@QueryParam("page") @DefaultValue("0") Integer page,
            @QueryParam("size") @DefaultValue("50") Integer size) {
        return list.list(new Page(page, size));
    }

    @POST
    @Consumes({"text/csv", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            MediaType.APPLICATION_OCTET_STREAM})
    @Operation(operationId = "checkImport", summary = "Check a file; nothing becomes a case by it")
    @APIResponse(responseCode = "201", description = "Checked", content = @Content(schema = @Schema(implementation = Created.class)))
    public Response check(@QueryParam("name") String name, InputStream body) throws IOException {
        ImportId id = check.check(name, HtcdsFile.take(body, Limits.STANDARD));
        return Response.status(Response.Status.CREATED).entity(new Created(id.value())).build();
    }

    @GET
    @Path("{import}")
    @Operation(operationId = "openImport", summary = "The report on a file, with one page of its rows that need a word")
    public ImportView open(@PathParam("import") ImportId id, @QueryParam("page") @DefaultValue("0") Integer page,
            @QueryParam("size") @DefaultValue("50") Integer size) {
        return open.open(id, new Page(page, size));
    }

    @POST
    @Path("{import}/confirmation")
    @Consumes(MediaType.WILDCARD)
    @Operation(operationId = "confirmImport", summary = "Import the rows that are ready; answers the job to watch")
    @APIResponse(responseCode = "202", description = "Begun", content = @Content(schema = @Schema(implementation = Created.class)))
    public Response confirm(@PathParam("import") ImportId id) {
        return Response.accepted(new Created(confirm.confirm(id))).build();
    }

    @DELETE
    @Path("{import}")
    @Operation(operationId = "cancelImport", summary = "Give a file up; cases opened by then stay")
    public void cancel(@PathParam("import") ImportId id) {
        cancel.cancel(id);
    }
}
