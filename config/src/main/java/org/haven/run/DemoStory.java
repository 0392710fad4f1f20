package org.haven.run;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A few plainly fictional contacts and cases, told through Haven's own interface by the demo people: every line of the
 * story is an act that the access log knows.
 */
final class DemoStory {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern GAP = Pattern.compile("\\{([a-z][a-zA-Z0-9:+-]*)}");
    private static final ZoneId ZONE = zone(System.getenv("HAVEN_TIME_ZONE"));

    private final House house;
    private final HttpClient client = HttpClient.newHttpClient();
    private final Map<String, String> tokens = new HashMap<>();

    DemoStory(House house) {
        this.house = house;
    }

    void tell() throws IOException, SQLException {
        for (JsonNode chapter : JSON.readTree(DemoData.text("demo/story.json"))) {
            tell(chapter);
        }
    }

    private void tell(JsonNode chapter) throws IOException, SQLException {
        String taker = chapter.path("taker").asText();
        ObjectNode contact = keyed();
        contact.set("form", chapter.path("contact"));
        String id = call(taker, "POST", "/intakes", contact).path("id").asText();
        if (!chapter.hasNonNull("screening")) {
            return;
        }
        ObjectNode answers = chapter.path("screening").deepCopy();
        answers.put("decidedOn", LocalDate.now(Clock.systemUTC()).toString());
        ObjectNode screening = JSON.createObjectNode().put("readVersion", version(taker, id));
        screening.set("answers", answers);
        call(taker, "POST", "/intakes/" + id + "/screenings", screening);
        String lead = chapter.path("lead").asText();
        JsonNode opened = call("sunil", "POST", "/intakes/" + id + "/acceptance",
                JSON.createObjectNode().put("readVersion", version("sunil", id)).put("lead", staff(lead)));
        care(chapter, lead, "/cases/" + opened.path("id").asText());
    }

    private void care(JsonNode chapter, String lead, String path) throws IOException, SQLException {
        int read = call(lead, "GET", path + "/survivor", null).path("version").asInt();
        ObjectNode amendment = JSON.createObjectNode().put("version", read);
        amendment.set("details", chapter.path("survivor"));
        call(lead, "PUT", path + "/survivor", amendment);
        if (chapter.hasNonNull("safeContact")) {
            call(lead, "POST", path + "/safe-contact", chapter.path("safeContact"));
        }
        for (JsonNode note : chapter.path("notes")) {
            call(lead, "POST", path + "/notes", keyed().put("text", note.asText()));
        }
        if (chapter.path("place").asBoolean()) {
            JsonNode free = call(lead, "GET", path + "/placement/beds?population=adults", null).path(0);
            call(lead, "POST", path + "/placement/stays", keyed().put("bed", free.path("id").asText()));
        }
        Map<String, String> kept = new HashMap<>(Map.of("case", path.substring(path.lastIndexOf('/') + 1)));
        for (JsonNode act : chapter.path("acts")) {
            act(act, kept);
        }
    }

    /**
     * One act of somebody's: {@code who} asks {@code path} with {@code method} (POST if none) and {@code body}; what comes
     * back is kept under the name {@code keep}, by its {@code id} or at the JSON pointer {@code at}. In path and body
     * stand in braces what was kept before, {@code form}, {@code staff:login}, {@code day+3} and {@code time-2T10:00}.
     */
    private void act(JsonNode act, Map<String, String> kept) throws IOException, SQLException {
        String method = act.path("method").asText("POST");
        JsonNode body = act.has("body") ? JSON.readTree(filled(act.path("body").toString(), kept)) : null;
        JsonNode answer = call(act.path("who").asText(), method, filled(act.path("path").asText(), kept), body);
        if (act.has("keep")) {
            String value = answer.at(act.path("at").asText("/id")).asText();
            if (value.isEmpty()) {
                throw new IOException(act.path("path").asText() + " answered nothing to keep");
            }
            kept.put(act.path("keep").asText(), value);
        }
    }

    private String filled(String text, Map<String, String> kept) throws SQLException {
        StringBuilder whole = new StringBuilder();
        Matcher gap = GAP.matcher(text);
        while (gap.find()) {
            gap.appendReplacement(whole, Matcher.quoteReplacement(fill(gap.group(1), kept)));
        }
        return gap.appendTail(whole).toString();
    }

    private String fill(String gap, Map<String, String> kept) throws SQLException {
        LocalDate today = LocalDate.now(Clock.system(ZONE));
        if (gap.equals("form")) {
            return UUID.randomUUID().toString();
        }
        if (gap.startsWith("staff:")) {
            return staff(gap.substring(6));
        }
        if (gap.startsWith("day")) {
            return today.plusDays(Integer.parseInt(gap.substring(3))).toString();
        }
        if (gap.startsWith("time")) {
            String[] part = gap.substring(4).split("T");
            return today.plusDays(Integer.parseInt(part[0])).atTime(LocalTime.parse(part[1])).atZone(ZONE).toInstant()
                    .toString();
        }
        String value = kept.get(gap);
        if (value == null) {
            throw new IllegalStateException("The demo story knows no " + gap + ".");
        }
        return value;
    }

    private static ZoneId zone(String given) {
        return given == null || given.isBlank() ? ZoneId.systemDefault() : ZoneId.of(given.strip());
    }

    private int version(String login, String contact) throws IOException {
        return call(login, "GET", "/intakes/" + contact, null).path("version").asInt();
    }

    private static ObjectNode keyed() {
        return JSON.createObjectNode().put("formKey", UUID.randomUUID().toString());
    }

    private String staff(String login) throws SQLException {
        try (Connection connection = house.asMigrate();
                PreparedStatement query = connection.prepareStatement("select id from haven.staff where login = ?")) {
            query.setString(1, login);
            try (ResultSet answer = query.executeQuery()) {
                answer.next();
                return answer.getString(1);
            }
        }
    }

    private JsonNode call(String login, String method, String path, JsonNode body) throws IOException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(house.baseUrl() + "/api/v1" + path))
                .header("Authorization", "Bearer " + token(login)).header("Accept", "application/json");
        if (body == null) {
            request.method(method, BodyPublishers.noBody());
        } else {
            request.header("Content-Type", "application/json").method(method,
                    BodyPublishers.ofString(JSON.writeValueAsString(body)));
        }
        return answer(request.build(), method + " " + path.replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "…"));
    }

    private String token(String login) throws IOException {
        String known = tokens.get(login);
        if (known != null) {
            return known;
        }
        String form = "grant_type=password&client_id=haven-api&scope=openid&username=" + login + "&password="
                + URLEncoder.encode(house.secrets().demo(), StandardCharsets.UTF_8);
        JsonNode granted = answer(
                HttpRequest.newBuilder(URI.create(house.keycloak().realmUrl() + "/protocol/openid-connect/token"))
                        .header("Content-Type", "application/x-www-form-urlencoded").POST(BodyPublishers.ofString(form))
                        .build(),
                "signing in");
        tokens.put(login, granted.path("access_token").asText());
        return tokens.get(login);
    }

    private JsonNode answer(HttpRequest request, String what) throws IOException {
        try {
            HttpResponse<String> response = client.send(request, BodyHandlers.ofString());
            if (response.statusCode() >= 300) {
                throw new IOException(what + " was answered with " + response.statusCode());
            }
            // a packet that is sent comes back as a file, of which nothing is kept here
            boolean json = response.headers().firstValue("Content-Type").orElse("").contains("json");
            return json ? JSON.readTree(response.body()) : JSON.createObjectNode();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while " + what, e);
        }
    }
}
