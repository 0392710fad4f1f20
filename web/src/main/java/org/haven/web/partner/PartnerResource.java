package org.haven.web.partner;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.haven.partner.KeepPartner;
import org.haven.partner.KeepService;
import org.haven.partner.ListPartners;
import org.haven.partner.OpenPartner;
import org.haven.partner.OrganisationType;
import org.haven.partner.PartnerForm;
import org.haven.partner.PartnerId;
import org.haven.partner.PartnerView;
import org.haven.partner.ServiceForm;
import org.haven.partner.ServiceType;
import org.haven.partner.VettingStatus;
import org.haven.shared.Coded;
import org.haven.shared.Page;
import org.haven.shared.Slice;
import org.haven.web.shared.Created;

/** The directory of partners, for programs. */
@Path("partners")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Partners")
public class PartnerResource {

    @Inject
    ListPartners list;
    @Inject
    OpenPartner open;
    @Inject
    KeepPartner keep;
    @Inject
    KeepService keepService;

    /**
     * A partner.
     *
     * @param languages ISO 639-2 codes
     * @param version as it was read; left out for one that is added
     * @param formKey chosen by the sender; the same key sent twice adds one
     */
    public record PartnerToKeep(String name, OrganisationType type, String contact, List<String> languages,
            Boolean confidential, VettingStatus vetting, LocalDate mouEndsOn, Integer version, UUID formKey) {

        PartnerForm form(PartnerId id) {
            return new PartnerForm(id, version, name, type, contact, languages, Boolean.TRUE.equals(confidential),
                    vetting, mouEndsOn, formKey);
        }
    }

    /**
     * A service of a partner.
     *
     * @param offered left out for yes
     * @param version as it was read; left out for one that is added
     * @param formKey chosen by the sender; the same key sent twice adds one
     */
    public record ServiceToKeep(String name, ServiceType type, Boolean offered, Integer version, UUID formKey) {

        ServiceForm form(PartnerId partner, UUID id) {
            return new ServiceForm(partner, id, version, name, type, !Boolean.FALSE.equals(offered), formKey);
        }
    }

    @GET
    @Operation(operationId = "listPartners", summary = "Partners and what they offer")
    public Slice<PartnerView> list(@QueryParam("offers") String offers,
            @QueryParam("page") @DefaultValue("0") Integer page, @QueryParam("size") @DefaultValue("50") Integer size) {
        return list.list(offers == null || offers.isBlank() ? null : Coded.of(ServiceType.class, "offers", offers),
                new Page(page, size));
    }

    @GET
    @Path("{partner}")
    @Operation(operationId = "openPartner", summary = "One partner")
    public PartnerView open(@PathParam("partner") PartnerId partner) {
        return open.open(partner);
    }

    @POST
    @Operation(operationId = "addPartner", summary = "Add a partner")
    @APIResponse(responseCode = "201", description = "Added", content = @Content(schema = @Schema(implementation = Created.class)))
    public Response add(PartnerToKeep partner) {
        return created(keep.keep(partner.form(null)).value());
    }

    @PUT
    @Path("{partner}")
    @Operation(operationId = "amendPartner", summary = "Write down anew what is known of a partner")
    public void amend(@PathParam("partner") PartnerId id, PartnerToKeep partner) {
        keep.keep(partner.form(id));
    }

    @POST
    @Path("{partner}/services")
    @Operation(operationId = "addService", summary = "Add a service to a partner")
    @APIResponse(responseCode = "201", description = "Added", content = @Content(schema = @Schema(implementation = Created.class)))
    public Response addService(@PathParam("partner") PartnerId partner, ServiceToKeep service) {
        return created(keepService.keep(service.form(partner, null)));
    }

    @PUT
    @Path("{partner}/services/{service}")
    @Operation(operationId = "amendService", summary = "Write down anew what a service is")
    public void amendService(@PathParam("partner") PartnerId partner, @PathParam("service") UUID id,
            ServiceToKeep service) {
        keepService.keep(service.form(partner, id));
    }

    private static Response created(UUID id) {
        return Response.status(Response.Status.CREATED).entity(new Created(id)).build();
    }
}
