package org.haven.web.glass;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
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
import org.haven.glass.AskGlass;
import org.haven.glass.Emergency;
import org.haven.glass.EndGlass;
import org.haven.glass.GlassInCase;
import org.haven.glass.GlassReason;
import org.haven.glass.GlassReview;
import org.haven.glass.GlassView;
import org.haven.glass.ListGlass;
import org.haven.glass.OpenedByMe;
import org.haven.glass.ReviewGlass;
import org.haven.glass.SeeMyGlass;
import org.haven.shared.CaseId;

/** Emergency access, for programs. */
@Path("")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Emergency access")
public class GlassResource {

    @Inject
    AskGlass ask;
    @Inject
    SeeMyGlass mine;
    @Inject
    EndGlass end;
    @Inject
    ListGlass list;
    @Inject
    ReviewGlass review;

    /**
     * An emergency.
     *
     * @param minutes from 15 to 180
     * @param formKey chosen by the sender; the same key sent twice asks once
     */
    public record EmergencyBody(String number, GlassReason reason, String words, Integer minutes, UUID formKey) {
    }

    /**
     * What a supervisor thinks of it.
     *
     * @param note needed when it was not justified
     */
    public record ReviewBody(Boolean justified, String note) {
    }

    @POST
    @Path("emergencies")
    @Operation(operationId = "askGlass", summary = "Open a case in an emergency; answers the same whatever comes of it")
    public void ask(EmergencyBody body) {
        ask.ask(Emergency.typed(body.number(), body.reason(), body.words(), body.minutes(), body.formKey()));
    }

    @GET
    @Path("emergencies")
    @Operation(operationId = "seeMyGlass", summary = "What I have open in an emergency now")
    public List<OpenedByMe> mine() {
        return mine.see().cases();
    }

    @GET
    @Path("cases/{case}/emergencies")
    @Operation(operationId = "listGlass", summary = "Who opened the case in an emergency, why, and what was thought of it")
    public List<GlassView> list(@PathParam("case") CaseId caseId) {
        return list.list(caseId);
    }

    @POST
    @Path("cases/{case}/emergencies/{opening}/end")
    @Consumes(MediaType.WILDCARD)
    @Operation(operationId = "endGlass", summary = "The emergency is over before its time")
    public void end(@PathParam("case") CaseId caseId, @PathParam("opening") UUID opening) {
        end.end(new GlassInCase(caseId, opening));
    }

    @POST
    @Path("cases/{case}/emergencies/{opening}/review")
    @Operation(operationId = "reviewGlass", summary = "Judge what somebody else opened, once it is over")
    public void review(@PathParam("case") CaseId caseId, @PathParam("opening") UUID opening, ReviewBody body) {
        review.review(new GlassReview(caseId, opening, body.justified(), body.note()));
    }
}
