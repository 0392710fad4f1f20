package org.haven.web.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.HttpMethod;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.haven.casefile.CaseStatus;
import org.junit.jupiter.api.Test;

class ApiDescriptionTest {

    private static final Path CLASSES = Path.of("target/classes");

    private final JsonNode api = described();

    @Test
    void every_resource_is_described_and_nothing_else() throws IOException {
        Set<String> built = new TreeSet<>();
        for (Class<?> resource : resources()) {
            for (Method method : resource.getDeclaredMethods()) {
                verb(method).ifPresent(verb -> built.add(verb + " /api/v1" + route(resource, method)));
            }
        }
        Set<String> told = new TreeSet<>();
        api.get("paths").properties().forEach(
                path -> path.getValue().fieldNames().forEachRemaining(verb -> told.add(verb + " " + path.getKey())));
        assertTrue(built.size() > 15, "the scan finds the resources that are there");
        assertEquals(built, told);
    }

    /** JAX-RS chooses the class by its path first: a longer one would hide the methods of a shorter one. */
    @Test
    void no_resource_hides_another() throws IOException {
        List<Class<?>> all = resources();
        for (Class<?> one : all) {
            String prefix = normal(one.getAnnotation(jakarta.ws.rs.Path.class).value());
            for (Class<?> other : all) {
                for (Method method : other.getDeclaredMethods()) {
                    String shorter = normal(other.getAnnotation(jakarta.ws.rs.Path.class).value());
                    boolean within = !prefix.isEmpty() && shorter.length() < prefix.length() && verb(method).isPresent()
                            && (route(other, method) + "/").startsWith(prefix + "/");
                    assertFalse(within,
                            one.getSimpleName() + " hides " + other.getSimpleName() + "." + method.getName());
                }
            }
        }
    }

    @Test
    void identifiers_are_text_and_answers_are_codes() {
        JsonNode schemas = api.at("/components/schemas");
        assertEquals("string", schemas.at("/CaseId/type").asText());
        List<String> codes = new ArrayList<>();
        schemas.at("/CaseStatus/enum").forEach(code -> codes.add(code.asText()));
        assertEquals(Stream.of(CaseStatus.values()).map(CaseStatus::code).toList(), codes);
    }

    @Test
    void every_operation_has_a_name_of_its_own_and_a_way_to_fail() {
        Set<String> names = new TreeSet<>();
        api.get("paths").forEach(path -> path.forEach(operation -> {
            assertTrue(names.add(operation.get("operationId").asText()), operation.get("operationId").asText());
            assertTrue(operation.at("/responses/default").isObject());
        }));
    }

    private static JsonNode described() {
        try (InputStream in = ApiDescription.class.getResourceAsStream(ApiDescription.PLACE)) {
            return new ObjectMapper().readTree(in);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String route(Class<?> resource, Method method) {
        jakarta.ws.rs.Path own = method.getAnnotation(jakarta.ws.rs.Path.class);
        return normal(resource.getAnnotation(jakarta.ws.rs.Path.class).value())
                + (own == null ? "" : normal(own.value()));
    }

    private static String normal(String path) {
        String bare = path.replaceAll("^/+|/+$", "");
        return bare.isEmpty() ? "" : "/" + bare;
    }

    private static java.util.Optional<String> verb(Method method) {
        for (Annotation annotation : method.getAnnotations()) {
            HttpMethod verb = annotation.annotationType().getAnnotation(HttpMethod.class);
            if (verb != null) {
                return java.util.Optional.of(verb.value().toLowerCase(Locale.ROOT));
            }
        }
        return java.util.Optional.empty();
    }

    private static List<Class<?>> resources() throws IOException {
        List<Class<?>> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(CLASSES.resolve("org/haven/web"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".class")).sorted().toList()) {
                String name = CLASSES.relativize(file).toString().replace('/', '.').replaceAll("\\.class$", "");
                if (!name.endsWith("-info")) {
                    Class<?> type = load(name);
                    if (type.isAnnotationPresent(jakarta.ws.rs.Path.class)) {
                        found.add(type);
                    }
                }
            }
        }
        return found;
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, ApiDescriptionTest.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
