package org.haven.run;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Properties;
import java.util.function.UnaryOperator;

/**
 * What the person starting the house may choose: where its data lies, its ports, whether it starts afresh. A system
 * property ({@code -Dhaven.data=…}) wins over the environment ({@code HAVEN_DATA}), which wins over the default.
 */
public record Settings(Path project, Path data, boolean fresh, boolean dev, Ports ports, Duration patience,
        UnaryOperator<String> environment) {

    public static Settings fromSurroundings() {
        return of(System.getProperties(), System.getenv());
    }

    static Settings of(Properties properties, Map<String, String> environment) {
        Path project = project(properties);
        UnaryOperator<String> given = key -> given(properties, environment, key);
        String data = given.apply("data");
        return new Settings(project, project.resolve(data == null ? "data" : data).toAbsolutePath().normalize(),
                flag(given.apply("fresh")), flag(given.apply("dev")), Ports.of(given),
                Duration.ofSeconds(number("patience", given.apply("patience"), 300)), environment::get);
    }

    Path earFile() {
        return project.resolve("ear/target/haven.ear");
    }

    Path serverHome() {
        return project.resolve("ear/target/server");
    }

    private static String given(Properties properties, Map<String, String> environment, String key) {
        String property = properties.getProperty("haven." + key);
        return property != null
                ? property
                : environment.get("HAVEN_" + key.replace('.', '_').toUpperCase(java.util.Locale.ROOT));
    }

    private static boolean flag(String value) {
        return value != null && !value.equalsIgnoreCase("false");
    }

    static int number(String key, String value, int otherwise) {
        if (value == null || value.isBlank()) {
            return otherwise;
        }
        try {
            return Integer.parseInt(value.trim());
        } catch (NumberFormatException e) {
            throw new Trouble("haven." + key + " must be a whole number, but it is \"" + value + "\".", e);
        }
    }

    /** The project's own folder: told by the build, else found by walking up from where we stand. */
    private static Path project(Properties properties) {
        String told = properties.getProperty("haven.project");
        if (told != null) {
            return Path.of(told).toAbsolutePath().normalize();
        }
        for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            if (Files.exists(at.resolve("config/keycloak/haven-realm.json"))) {
                return at;
            }
        }
        throw new Trouble("Haven's project folder was not found; start it from inside the project.");
    }
}
