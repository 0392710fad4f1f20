package org.haven.web.placement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.haven.placement.Admission;
import org.haven.placement.AdmitToBed;
import org.haven.placement.BedMove;
import org.haven.placement.BedSearch;
import org.haven.placement.Confirmed;
import org.haven.placement.Destination;
import org.haven.placement.EndReason;
import org.haven.placement.EndStay;
import org.haven.placement.FindBeds;
import org.haven.placement.FreeBed;
import org.haven.placement.HoldBed;
import org.haven.placement.HoldRequest;
import org.haven.placement.MoveBed;
import org.haven.placement.MoveReason;
import org.haven.placement.OpenPlacement;
import org.haven.placement.PlacementView;
import org.haven.placement.Population;
import org.haven.placement.ReleaseHold;
import org.haven.placement.StayEnd;
import org.haven.shared.CaseId;
import org.haven.shared.Coded;
import org.haven.shared.Invalid;
import org.haven.web.shared.Created;

/** Where survivors live, for programs. */
@Path("")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Placement")
public class PlacementResource {

    @Inject
    OpenPlacement open;
    @Inject
    FindBeds find;
    @Inject
    HoldBed hold;
    @Inject
    ReleaseHold release;
    @Inject
    AdmitToBed admit;
    @Inject
    MoveBed move;
    @Inject
    EndStay end;

    /**
     * A bed to keep free.
     *
     * @param formKey chosen by the sender; the same key sent twice holds once
     */
    public record NewHold(UUID bed, UUID formKey) {
    }

    /**
     * A survivor moves in.
     *
     * @param hold the hold it comes from, where there is one
     * @param at when they came; left out for now
     * @param confirmed what the sender has made sure of, where Haven asks
     * @param formKey chosen by the sender; the same key sent twice admits once
     */
    public record NewStay(UUID bed, UUID hold, Instant at, LocalDate expectedUntil, String agreed, Confirmed confirmed,
            UUID formKey) {
    }

    /**
     * A survivor moves to another bed.
     *
     * @param version of the stay, as it was read
     * @param at when they moved; left out for now
     * @param formKey chosen by the sender; the same key sent twice moves once
     */
    public record NewBed(Integer version, UUID bed, Instant at, MoveReason reason, Confirmed confirmed, UUID formKey) {
    }

    /**
     * A stay ends.
     *
     * @param version of the stay, as it was read
     * @param at when they left; left out for now
     */
    public record Leaving(Integer version, Instant at, Destination destination, EndReason reason) {
    }

    @GET
    @Path("cases/{case}/placement")
    @Operation(operationId = "openPlacement", summary = "Where the survivor lives and has lived")
    public PlacementView open(@PathParam("case") CaseId caseId) {
        return open.open(caseId);
    }

    @GET
    @Path("cases/{case}/placement/beds")
    @Operation(operationId = "findBeds", summary = "Beds that can be given; nothing of the people in the others")
    public List<FreeBed> beds(@PathParam("case") CaseId caseId, @QueryParam("population") String population,
            @QueryParam("from") Instant from) {
        return find.find(new BedSearch(caseId,
                population == null || population.isBlank()
                        ? null
                        : Coded.of(Population.class, "population", population),
                from));
    }

    @POST
    @Path("cases/{case}/placement/holds")
    @Operation(operationId = "holdBed", summary = "Keep a bed free for a few hours")
    @APIResponse(responseCode = "201", description = "Held", content = @Content(schema = @Schema(implementation = Created.class)))
    public Response hold(@PathParam("case") CaseId caseId, NewHold wanted) {
        return created(hold.hold(new HoldRequest(caseId, wanted.bed(), wanted.formKey())));
    }

    @DELETE
    @Path("cases/{case}/placement/holds/{hold}")
    @Operation(operationId = "releaseHold", summary = "Give a held bed back")
    public void release(@PathParam("case") CaseId caseId, @PathParam("hold") UUID held) {
        release.release(caseId, held);
    }

    @POST
    @Path("cases/{case}/placement/stays")
    @Operation(operationId = "admitToBed", summary = "The survivor moves into a bed")
    @APIResponse(responseCode = "201", description = "Admitted", content = @Content(schema = @Schema(implementation = Created.class)))
    public Response admit(@PathParam("case") CaseId caseId, NewStay stay) {
        return created(admit.admit(new Admission(caseId, stay.bed(), stay.hold(), stay.at(), stay.expectedUntil(),
                stay.agreed(), stay.confirmed(), stay.formKey())));
    }

    @POST
    @Path("cases/{case}/placement/stays/{stay}/move")
    @Operation(operationId = "moveBed", summary = "The survivor moves to another bed")
    @APIResponse(responseCode = "201", description = "Moved; the new stay", content = @Content(schema = @Schema(implementation = Created.class)))
    public Response move(@PathParam("case") CaseId caseId, @PathParam("stay") UUID stay, NewBed to) {
        return created(move.move(new BedMove(caseId, stay, read(to.version()), to.bed(), to.at(), to.reason(),
                to.confirmed(), to.formKey())));
    }

    @POST
    @Path("cases/{case}/placement/stays/{stay}/end")
    @Operation(operationId = "endStay", summary = "The stay ends")
    public void end(@PathParam("case") CaseId caseId, @PathParam("stay") UUID stay, Leaving leaving) {
        end.end(new StayEnd(caseId, stay, read(leaving.version()), leaving.at(), leaving.destination(),
                leaving.reason()));
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
