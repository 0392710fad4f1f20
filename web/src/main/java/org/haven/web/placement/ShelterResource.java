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
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.haven.placement.BedOfHouse;
import org.haven.placement.Board;
import org.haven.placement.ListShelters;
import org.haven.placement.OutOfUse;
import org.haven.placement.ReturnBedToUse;
import org.haven.placement.SeeBoard;
import org.haven.placement.ShelterId;
import org.haven.placement.ShelterView;
import org.haven.placement.TakeBedOutOfUse;

/** Houses and their boards, for programs. */
@Path("")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Placement")
public class ShelterResource {

    @Inject
    ListShelters list;
    @Inject
    SeeBoard board;
    @Inject
    TakeBedOutOfUse take;
    @Inject
    ReturnBedToUse giveBack;

    /** Why a bed cannot be given. */
    public record Why(OutOfUse reason) {
    }

    @GET
    @Path("shelters")
    @Operation(operationId = "listShelters", summary = "The houses where I work")
    public List<ShelterView> list() {
        return list.list();
    }

    @GET
    @Path("shelters/{shelter}/board")
    @Operation(operationId = "seeBoard", summary = "The board of a house; names, never a case")
    public Board board(@PathParam("shelter") ShelterId shelter) {
        return board.see(shelter);
    }

    @POST
    @Path("shelters/{shelter}/beds/{bed}/out-of-use")
    @Operation(operationId = "takeBedOutOfUse", summary = "Take a bed out of use")
    public void take(@PathParam("shelter") ShelterId shelter, @PathParam("bed") UUID bed, Why why) {
        take.take(new BedOfHouse(shelter, bed), why.reason());
    }

    @DELETE
    @Path("shelters/{shelter}/beds/{bed}/out-of-use")
    @Operation(operationId = "returnBedToUse", summary = "Give a bed back to use")
    public void giveBack(@PathParam("shelter") ShelterId shelter, @PathParam("bed") UUID bed) {
        giveBack.giveBack(new BedOfHouse(shelter, bed));
    }
}
