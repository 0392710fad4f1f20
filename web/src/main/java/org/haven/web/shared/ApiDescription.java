package org.haven.web.shared;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The description of the resources, made when Haven was built. Behind sign-in, like everything. */
@Path("openapi.json")
@Tag(name = "Description")
public class ApiDescription {

    static final String PLACE = "/org/haven/web/openapi.json";

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "describe", summary = "This document")
    public byte[] describe() throws IOException {
        try (InputStream in = ApiDescription.class.getResourceAsStream(PLACE)) {
            return Objects.requireNonNull(in).readAllBytes();
        }
    }
}
