package org.haven.itest.matrix;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.haven.itest.house.TheHouse;

/** Every way into the running server, as the server itself and the folder that it serves tell it. */
final class RunningRoutes {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern ACTION = Pattern
            .compile("(?:action|listener|actionListener|valueChangeListener)=\"#\\{([^}\"]+)}\"");

    private RunningRoutes() {
    }

    static TreeSet<String> read() {
        TreeSet<String> routes = new TreeSet<>();
        for (JsonNode answer : ask("undertow", "jaxrs")) {
            answer.path("result").path("servlet").fieldNames().forEachRemaining(name -> routes.add("servlet " + name));
            answer.path("result").path("rest-resource").forEach(resource -> {
                resource.path("rest-resource-paths").forEach(
                        path -> path.path("resource-methods").forEach(method -> routes.add("rest " + method.asText())));
                if (!resource.path("sub-resource-locators").isNull()) {
                    routes.add("rest locators of " + resource.path("resource-class").asText());
                }
            });
        }
        files(routes);
        return routes;
    }

    /** Through the server's own command line, which proves by a file that it runs on the same machine. */
    private static List<JsonNode> ask(String... subsystems) {
        try {
            Path commands = Files.createTempFile(TheHouse.target(), "ask", ".cli");
            StringBuilder text = new StringBuilder();
            for (String subsystem : subsystems) {
                text.append("/deployment=haven.ear/subdeployment=haven-web.war/subsystem=").append(subsystem)
                        .append(":read-resource(recursive=true,include-runtime=true)\n");
            }
            Files.writeString(commands, text);
            Path home = TheHouse.get().server().home();
            Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-jar", home.resolve("jboss-modules.jar").toString(), "-mp", home.resolve("modules").toString(),
                    "org.jboss.as.cli", "--connect",
                    "--controller=127.0.0.1:" + TheHouse.get().server().managementPort(), "--output-json",
                    "--file=" + commands).redirectError(TheHouse.target().resolve("ask.err").toFile()).start();
            process.getOutputStream().close();
            String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            Files.delete(commands);
            String plain = out.replaceAll("(?m)^(INFO|WARN|ERROR)\\s*(\\[[^\\]]*\\]|:)(?! \\{).*$", "")
                    .replaceAll("(?m)^INFO\\s*\\[[^\\]]*\\] (?=\\{)", "");
            try (MappingIterator<JsonNode> answers = JSON.readerFor(JsonNode.class).readValues(plain)) {
                List<JsonNode> all = answers.readAll();
                if (all.size() < subsystems.length
                        || all.stream().anyMatch(a -> !a.path("outcome").asText().equals("success"))) {
                    throw new AssertionError("the server did not say its routes: " + out);
                }
                return all;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The folder from which the server answers: pages with their actions, and everything that is served as it lies. */
    static Path served() {
        return TheHouse.get().data().resolve("server/deployments/haven.ear/haven-web.war");
    }

    private static void files(TreeSet<String> routes) {
        try (Stream<Path> all = Files.walk(served())) {
            all.filter(Files::isRegularFile).forEach(file -> {
                String path = "/" + served().relativize(file).toString().replace('\\', '/');
                if (path.startsWith("/WEB-INF/classes/META-INF/resources/")) {
                    routes.add("file " + path.substring("/WEB-INF/classes/META-INF/resources".length()));
                } else if (path.startsWith("/WEB-INF/lib/")) {
                    routes.add("library " + file.getFileName().toString().replaceFirst("-\\d.*", ""));
                } else if (path.endsWith(".xhtml")) {
                    if (!path.startsWith("/WEB-INF/")) {
                        routes.add("page " + path);
                    }
                    actions(file, path, routes);
                } else if (!path.startsWith("/WEB-INF/") && !path.startsWith("/META-INF/")) {
                    routes.add("file " + path);
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void actions(Path file, String path, TreeSet<String> routes) {
        try {
            Matcher matcher = ACTION.matcher(Files.readString(file));
            while (matcher.find()) {
                routes.add("action " + path + " " + matcher.group(1));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
