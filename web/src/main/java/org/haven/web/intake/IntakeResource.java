package org.haven.web.intake;

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
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.haven.casefile.OpenedCase;
import org.haven.intake.AcceptIntake;
import org.haven.intake.CloseIntake;
import org.haven.intake.Closing;
import org.haven.intake.ContactId;
import org.haven.intake.ContactView;
import org.haven.intake.IntakeForm;
import org.haven.intake.IntakeRow;
import org.haven.intake.ListIntakes;
import org.haven.intake.OpenIntake;
import org.haven.intake.ReadIntake;
import org.haven.intake.RecordIntake;
import org.haven.intake.ScreenIntake;
import org.haven.intake.ScreeningAnswers;
import org.haven.intake.imports.ReadImported;
import org.haven.shared.CaseId;
import org.haven.shared.Invalid;
import org.haven.shared.NotFound;
import org.haven.shared.Page;
import org.haven.shared.Slice;
import org.haven.shared.StaffId;
import org.haven.web.shared.Created;

/** Contacts for programs. */
@Path("")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Intake")
public class IntakeResource {

    @Inject
    RecordIntake record;
    @Inject
    ListIntakes list;
    @Inject
    OpenIntake open;
    @Inject
    ScreenIntake screen;
    @Inject
    AcceptIntake accept;
    @Inject
    CloseIntake close;
    @Inject
    ReadIntake read;
    @Inject
    ReadImported imported;

    /**
     * A contact to record.
     *
     * @param formKey chosen by the sender; the same key sent twice records one contact
     */
    public record NewContact(UUID formKey, IntakeForm form) {
    }

    /**
     * A screening of a contact.
     *
     * @param readVersion the version of the contact that was read
     */
    public record NewScreening(Integer readVersion, ScreeningAnswers answers) {
    }

    /**
     * Taking a person on.
     *
     * @param readVersion the version of the contact that was read
     * @param lead the caseworker who leads the case; left out for the supervisor's queue
     */
    public record Acceptance(Integer readVersion, StaffId lead) {
    }

    /**
     * The end of a contact.
     *
     * @param readVersion the version of the contact that was read
     */
    public record Ending(Integer readVersion, Closing closing) {
    }

    @GET
    @Path("intakes")
    @Operation(operationId = "listIntakes", summary = "Contacts that wait for somebody, the most urgent first")
    public Slice<IntakeRow> list(@QueryParam("page") @DefaultValue("0") Integer page,
            @QueryParam("size") @DefaultValue("50") Integer size) {
        return list.list(new Page(page, size)).contacts();
    }

    @POST
    @Path("intakes")
    @Operation(operationId = "recordIntake", summary = "Record a contact, with or without a name")
    @APIResponse(responseCode = "201", description = "Recorded", content = @Content(schema = @Schema(implementation = Created.class)))
    public Response record(NewContact contact) {
        return Response.status(Response.Status.CREATED)
                .entity(new Created(
                        record.record(needed("formKey", contact.formKey()), needed("form", contact.form())).value()))
                .build();
    }

    @GET
    @Path("intakes/{contact}")
    @Operation(operationId = "openIntake", summary = "A contact, its screening and its way so far")
    public ContactView open(@PathParam("contact") ContactId contact) {
        return open.open(contact);
    }

    @POST
    @Path("intakes/{contact}/screenings")
    @Operation(operationId = "screenIntake", summary = "Record a screening; the newest holds")
    public void screen(@PathParam("contact") ContactId contact, NewScreening screening) {
        screen.screen(contact, needed("readVersion", screening.readVersion()), needed("answers", screening.answers()));
    }

    @POST
    @Path("intakes/{contact}/acceptance")
    @Operation(operationId = "acceptIntake", summary = "Take the person on: the contact becomes a case")
    @APIResponse(responseCode = "201", description = "Opened", content = @Content(schema = @Schema(implementation = OpenedCase.class)))
    public Response accept(@PathParam("contact") ContactId contact, Acceptance acceptance) {
        return Response
                .status(Response.Status.CREATED).entity(accept.accept(contact,
                        needed("readVersion", acceptance.readVersion()), Optional.ofNullable(acceptance.lead())))
                .build();
    }

    @POST
    @Path("intakes/{contact}/closing")
    @Operation(operationId = "closeIntake", summary = "End a contact that does not become a case")
    public void close(@PathParam("contact") ContactId contact, Ending ending) {
        close.close(contact, needed("readVersion", ending.readVersion()), needed("closing", ending.closing()));
    }

    @GET
    @Path("cases/{case}/intake")
    @Operation(operationId = "readIntake", summary = "The contact a case began with")
    public ContactView ofCase(@PathParam("case") CaseId caseId) {
        return read.read(caseId).orElseThrow(NotFound::new);
    }

    @GET
    @Path("cases/{case}/imported")
    @Operation(operationId = "readImported", summary = "The row a case was imported from, by column; empty when it was not")
    public Map<String, String> imported(@PathParam("case") CaseId caseId) {
        return imported.read(caseId);
    }

    private static <T> T needed(String field, T given) {
        if (given == null) {
            throw new Invalid(field, "required");
        }
        return given;
    }
}
