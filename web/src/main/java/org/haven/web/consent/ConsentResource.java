package org.haven.web.consent;

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
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.haven.consent.Assent;
import org.haven.consent.ConsentView;
import org.haven.consent.DataCategory;
import org.haven.consent.NewRelease;
import org.haven.consent.ReadConsent;
import org.haven.consent.RecordRelease;
import org.haven.consent.ReleaseGiver;
import org.haven.consent.ReleaseMethod;
import org.haven.consent.ReleasePurpose;
import org.haven.consent.WithdrawRelease;
import org.haven.consent.Withdrawal;
import org.haven.consent.WithdrawnVia;
import org.haven.partner.PartnerId;
import org.haven.shared.CaseId;
import org.haven.web.shared.Created;

/** What may leave and what has left, for programs. */
@Path("cases/{case}/consent")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Consent")
public class ConsentResource {

    @Inject
    ReadConsent read;
    @Inject
    RecordRelease record;
    @Inject
    WithdrawRelease withdraw;

    /**
     * A release as it was agreed.
     *
     * @param recipient one partner
     * @param validFrom left out for now
     * @param endsAt always said
     * @param longReason why it holds for more than six months, where it does
     * @param giverName who agreed, where it was not the survivor
     * @param language ISO 639-2 code of the language in which it was explained
     * @param notACondition whether it was said that help does not depend on it
     * @param signedAt left out for now
     * @param formKey chosen by the sender; the same key sent twice records one
     */
    public record ReleaseToRecord(PartnerId recipient, ReleasePurpose purpose, String purposeWords,
            Set<DataCategory> categories, Instant validFrom, Instant endsAt, String longReason, ReleaseGiver giver,
            String giverName, Assent assent, ReleaseMethod method, String language, Boolean interpreter,
            String noticeVersion, Boolean notACondition, Instant signedAt, UUID formKey) {
    }

    /** How they said that they take it back; no reason is asked. */
    public record TakenBack(WithdrawnVia via) {
    }

    @GET
    @Operation(operationId = "readConsent", summary = "Releases, and everything that has left")
    public ConsentView read(@PathParam("case") CaseId caseId) {
        return read.read(caseId);
    }

    @POST
    @Path("releases")
    @Operation(operationId = "recordRelease", summary = "Record what a survivor has agreed may leave")
    @APIResponse(responseCode = "201", description = "Recorded", content = @Content(schema = @Schema(implementation = Created.class)))
    public Response record(@PathParam("case") CaseId caseId, ReleaseToRecord r) {
        UUID id = record.record(new NewRelease(caseId, r.recipient(), r.purpose(), r.purposeWords(), r.categories(),
                r.validFrom(), r.endsAt(), r.longReason(), r.giver(), r.giverName(), r.assent(), r.method(),
                r.language(), Boolean.TRUE.equals(r.interpreter()), r.noticeVersion(),
                Boolean.TRUE.equals(r.notACondition()), r.signedAt(), r.formKey()));
        return Response.status(Response.Status.CREATED).entity(new Created(id)).build();
    }

    @POST
    @Path("releases/{release}/withdrawal")
    @Operation(operationId = "withdrawRelease", summary = "A survivor takes a release back")
    public void withdraw(@PathParam("case") CaseId caseId, @PathParam("release") UUID release, TakenBack how) {
        withdraw.withdraw(new Withdrawal(caseId, release, how.via()));
    }
}
