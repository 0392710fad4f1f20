package org.haven.web.survivor;

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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.haven.shared.CaseId;
import org.haven.shared.Invalid;
import org.haven.survivor.AmendSurvivor;
import org.haven.survivor.OpenSurvivor;
import org.haven.survivor.RecordSafeContact;
import org.haven.survivor.RevealName;
import org.haven.survivor.SafeContactRule;
import org.haven.survivor.SurvivorDetails;
import org.haven.survivor.SurvivorView;

/** The survivor of a case, for programs. */
@Path("")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Survivors")
public class SurvivorResource {

    @Inject
    OpenSurvivor open;
    @Inject
    AmendSurvivor amend;
    @Inject
    RevealName reveal;
    @Inject
    RecordSafeContact record;

    /**
     * What is known from now on.
     *
     * @param version the version that was read
     */
    public record Amendment(Integer version, SurvivorDetails details) {
    }

    /** The name behind a case number; null when none was given. */
    public record ChosenName(String chosenName) {
    }

    @GET
    @Path("cases/{case}/survivor")
    @Operation(operationId = "openSurvivor", summary = "What is known of the survivor")
    public SurvivorView open(@PathParam("case") CaseId caseId) {
        return open.open(caseId);
    }

    @PUT
    @Path("cases/{case}/survivor")
    @Operation(operationId = "amendSurvivor", summary = "Amend what is known of the survivor")
    public void amend(@PathParam("case") CaseId caseId, Amendment amendment) {
        if (amendment.version() == null || amendment.details() == null) {
            throw new Invalid(amendment.version() == null ? "version" : "details", "required");
        }
        amend.amend(caseId, amendment.version(), amendment.details());
    }

    @POST
    @Path("cases/{case}/chosen-name")
    @Consumes(MediaType.WILDCARD)
    @Operation(operationId = "revealName", summary = "Reveal the chosen name; the act is recorded")
    public ChosenName reveal(@PathParam("case") CaseId caseId) {
        return new ChosenName(reveal.reveal(caseId));
    }

    @POST
    @Path("cases/{case}/safe-contact")
    @Operation(operationId = "recordSafeContact", summary = "Agree how the survivor can be reached from now on")
    public void safeContact(@PathParam("case") CaseId caseId, SafeContactRule rule) {
        record.record(caseId, rule);
    }
}
