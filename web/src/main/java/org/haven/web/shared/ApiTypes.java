package org.haven.web.shared;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;
import org.haven.shared.Coded;

/** Works while Haven is built: describes our small types as they stand in JSON, and what every call has in common. */
public class ApiTypes implements OASFilter {

    private static final String SIGNED_IN = "signedIn";

    @Override
    public void filterOpenAPI(OpenAPI api) {
        Map<String, Class<?>> coded = coded();
        Map<String, Schema> schemas = new TreeMap<>(api.getComponents().getSchemas());
        schemas.replaceAll((name, schema) -> {
            if (coded.containsKey(name)) {
                return schema.enumeration(Arrays.<Object>stream(coded.get(name).getEnumConstants())
                        .map(answer -> (Object) ((Coded) answer).code()).toList());
            }
            return wraps(schema) ? string("UUID".equals(name) ? null : "uuid") : schema;
        });
        schemas.put("CaseNumber", string(null).pattern("C-[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]"));
        schemas.put("Problem", problem());
        api.getComponents().setSchemas(schemas);
        api.getComponents().addSecurityScheme(SIGNED_IN,
                OASFactory.createSecurityScheme().type(SecurityScheme.Type.HTTP).scheme("bearer").bearerFormat("JWT")
                        .description("A token of the identity provider, made for Haven."));
        api.addSecurityRequirement(OASFactory.createSecurityRequirement().addScheme(SIGNED_IN));
        api.getPaths().getPathItems().values()
                .forEach(path -> path.getOperations().values().forEach(ApiTypes::answers));
    }

    /** A call that answers nothing says 204; every call may end in a problem document. */
    private static void answers(Operation operation) {
        Map<String, APIResponse> old = new LinkedHashMap<>(operation.getResponses().getAPIResponses());
        APIResponse nothing = old.get("201");
        APIResponses all = OASFactory.createAPIResponses();
        if (nothing != null && nothing.getContent() == null) {
            old.remove("201");
            old.put("204", OASFactory.createAPIResponse().description("Done"));
        }
        old.forEach(all::addAPIResponse);
        all.addAPIResponse("default",
                OASFactory.createAPIResponse().description("A problem (RFC 9457)").content(
                        OASFactory.createContent().addMediaType("application/problem+json", OASFactory.createMediaType()
                                .schema(OASFactory.createSchema().ref("#/components/schemas/Problem")))));
        operation.setResponses(all);
    }

    private static Schema problem() {
        return OASFactory.createSchema().type(List.of(Schema.SchemaType.OBJECT)).addProperty("type", string(null))
                .addProperty("title", string(null))
                .addProperty("status", OASFactory.createSchema().type(List.of(Schema.SchemaType.INTEGER)))
                .addProperty("detail", string(null)).addProperty("instance", string(null))
                .addProperty("field", string(null).description("The field that needs mending, where there is one"));
    }

    private static boolean wraps(Schema schema) {
        return schema.getProperties() != null && schema.getProperties().size() == 1
                && schema.getProperties().containsKey("value");
    }

    private static Schema string(String format) {
        return OASFactory.createSchema().type(List.of(Schema.SchemaType.STRING)).format(format);
    }

    /** Every set of coded answers in the house, by its simple name. */
    private static Map<String, Class<?>> coded() {
        String anchor = Coded.class.getName().replace('.', '/') + ".class";
        URL place = Coded.class.getClassLoader().getResource(anchor);
        try {
            String at = place.toExternalForm();
            URI root = new URI(at.substring(0, at.length() - anchor.length()));
            if (!"jar".equals(root.getScheme())) {
                return coded(Path.of(root));
            }
            try (FileSystem jar = FileSystems.newFileSystem(root, Map.of())) {
                return coded(jar.getPath("/"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, Class<?>> coded(Path root) throws IOException {
        Map<String, Class<?>> found = new TreeMap<>();
        try (Stream<Path> files = Files.walk(root.resolve("org/haven"))) {
            files.map(file -> root.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> name.endsWith(".class") && !name.contains("-info"))
                    .map(name -> name.substring(0, name.length() - 6).replace('/', '.')).map(ApiTypes::type)
                    .filter(type -> type.isEnum() && Coded.class.isAssignableFrom(type))
                    .forEach(type -> found.put(type.getSimpleName(), type));
        }
        return found;
    }

    private static Class<?> type(String name) {
        try {
            return Class.forName(name, false, Coded.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
