package org.haven.itest.matrix;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.haven.itest.house.TheHouse;

/** Who may what, as people have signed it, and which ways into the server lead to which use case. */
final class Matrix {

    /** A way in, the use case behind it, and for REST what to send. */
    record Route(String way, String useCase, String body) {

        String kind() {
            return way.substring(0, way.indexOf(' '));
        }

        String method() {
            return way.split(" ")[1];
        }

        String path() {
            return way.split(" ")[2];
        }
    }

    private Matrix() {
    }

    /** By use case and role: yes, own, own cases, team …, or no. */
    static Map<String, Map<String, String>> permissions() {
        List<String> lines = lines(TheHouse.project().resolve("permissions.csv"));
        List<String> roles = List.of(lines.get(0).split(","));
        Map<String, Map<String, String>> cells = new LinkedHashMap<>();
        for (String line : lines.subList(1, lines.size())) {
            List<String> cell = List.of(line.split(","));
            Map<String, String> row = new LinkedHashMap<>();
            for (int i = 1; i < cell.size(); i++) {
                row.put(roles.get(i), cell.get(i));
            }
            cells.put(cell.get(0), row);
        }
        return cells;
    }

    static List<Route> routes() {
        List<Route> routes = new ArrayList<>();
        for (String line : lines(TheHouse.project().resolve("itest/src/test/resources/routes.txt"))) {
            String[] part = line.split("\\s*\\|\\s*", 3);
            routes.add(new Route(part[0], part[1], part.length > 2 ? part[2] : null));
        }
        return routes;
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream().filter(l -> !l.isBlank() && !l.startsWith("#")).map(String::strip)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
