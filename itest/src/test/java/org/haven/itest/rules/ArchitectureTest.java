package org.haven.itest.rules;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.haven.itest.house.TheHouse;
import org.haven.shared.Feature;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final Pattern WEAK = Pattern.compile("\"(MD5|MD2|SHA-?1|DES|DESede|RC4|[A-Z]+/ECB/.*)\"");

    private static final JavaClasses HOUSE = new ClassFileImporter().importPaths(
            TheHouse.project().resolve("ejb/target/classes"), TheHouse.project().resolve("web/target/classes"));
    private static final JavaClasses PLANTED = new ClassFileImporter()
            .importPackages("org.haven.planted", "org.haven.shared", "org.haven.access").that(HouseRules.planted());

    @Test
    void the_house_is_built_as_it_says() {
        assertTrue(HOUSE.size() > 200, "classes seen: " + HOUSE.size());
        assertAll(HouseRules.all().entrySet().stream().map(rule -> () -> {
            List<String> problems = rule.getValue().allowEmptyShould(true).evaluate(HOUSE).getFailureReport()
                    .getDetails();
            assertEquals(List.of(), problems, rule.getKey());
        }));
    }

    @Test
    void every_rule_catches_the_class_planted_for_it() {
        for (Map.Entry<String, ArchRule> rule : HouseRules.all().entrySet()) {
            assertTrue(rule.getValue().allowEmptyShould(true).evaluate(PLANTED).hasViolation(),
                    "catches nothing: " + rule.getKey());
        }
    }

    @Test
    void no_feature_reaches_itself_through_what_it_declares() {
        Map<String, Set<String>> uses = new HashMap<>();
        HOUSE.stream().flatMap(c -> HouseRules.feature(c).stream()).distinct()
                .forEach(f -> uses.put(f.getRelativeName(), Set.of(f.getAnnotationOfType(Feature.class).uses())));
        assertTrue(uses.size() >= 9, uses.toString());
        assertEquals(List.of(), HouseRules.cycles(uses));
        assertEquals(2, HouseRules.cycles(Map.of("left", Set.of("right"), "right", Set.of("left"))).size());
    }

    @Test
    void no_weak_cipher_or_digest_is_named_anywhere() throws IOException {
        assertTrue(WEAK.matcher("MessageDigest.getInstance(\"MD5\")").find());
        try (Stream<Path> files = Stream.concat(sources("ejb"), Stream.concat(sources("web"), sources("verifier")))) {
            assertEquals(List.of(), files.filter(file -> WEAK.matcher(read(file)).find()).toList());
        }
    }

    private static Stream<Path> sources(String module) throws IOException {
        return Files.walk(TheHouse.project().resolve(module + "/src/main")).filter(f -> f.toString().endsWith(".java"));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
