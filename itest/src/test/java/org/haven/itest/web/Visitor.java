package org.haven.itest.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.haven.itest.house.TheHouse;

/**
 * Somebody who asks the house by HTTP: nobody, a program with a person's token, or a browser's session without a browser.
 * One sign-in per person and run.
 */
public final class Visitor {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER).connectTimeout(Duration.ofSeconds(10)).build();
    private static final Map<String, Visitor> SESSIONS = new ConcurrentHashMap<>();
    private static final Map<String, Token> TOKENS = new ConcurrentHashMap<>();
    private static final Pattern SAID = Pattern.compile("(?s)id=\"input-error[^>]*>([^<]+)<");
    private static final Pattern CODE = Pattern.compile("(?:^|&)code=([^&]+)");
    private static final Pattern FORM = Pattern.compile("<form[^>]*action=\"([^\"]+)\"");

    private final Map<String, Map<String, String>> cookies = new LinkedHashMap<>();
    private final List<String> held = new ArrayList<>();
    private final Map<String, String> headers = new LinkedHashMap<>();

    private Visitor() {
    }

    /** What came back. */
    public record Answer(int status, HttpResponse<byte[]> response) {

        public String body() {
            return new String(response.body(), StandardCharsets.UTF_8);
        }

        public String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }

        public JsonNode json() {
            try {
                return JSON.readTree(response.body());
            } catch (IOException e) {
                throw new UncheckedIOException(body(), e);
            }
        }
    }

    /** A browser that nobody has signed in with. */
    public static Visitor stranger() {
        Visitor visitor = new Visitor();
        visitor.headers.put("Accept", "text/html");
        return visitor;
    }

    /** A program that holds the person's token. */
    public static Visitor program(String login) {
        Visitor visitor = new Visitor();
        visitor.headers.put("Authorization", "Bearer "
                + TOKENS.compute(login, (who, held) -> held == null || held.old() ? token(who) : held).text());
        visitor.headers.put("Accept", "application/json");
        return visitor;
    }

    /** The session of a person who has signed in with their password. */
    public static Visitor session(String login) {
        return SESSIONS.computeIfAbsent(login, Visitor::signedIn);
    }

    /** The same, but a session of its own that a test may end. */
    public static Visitor signedIn(String login) {
        Visitor visitor = stranger();
        Answer home = visitor.signsIn(visitor.followed(visitor.get("/app/notice/my-day.xhtml")), login);
        if (home.status() != 200 || home.response().uri().getPort() != TheHouse.get().ports().http()) {
            throw new AssertionError("not signed in: " + home.status() + " " + home.body());
        }
        return visitor;
    }

    /** Fills in the form of the identity provider, and goes where that leads. */
    Answer signsIn(Answer page, String login) {
        return answered(page, login, TheHouse.get().secrets().demo());
    }

    /** What the identity provider says to somebody whom it does not let in. */
    static String refused(String login, String password) {
        Visitor visitor = stranger();
        Answer answer = visitor.answered(visitor.followed(visitor.get("/")), login, password);
        Matcher said = SAID.matcher(answer.body());
        if (!said.find()) {
            throw new AssertionError("nothing was said: " + answer.response().uri() + " " + answer.body());
        }
        return said.group(1).strip();
    }

    private Answer answered(Answer page, String login, String password) {
        Matcher form = FORM.matcher(page.body());
        if (!form.find()) {
            throw new AssertionError("no sign-in form: " + page.status() + " " + page.body());
        }
        return followed(send("POST", form.group(1).replace("&amp;", "&"),
                BodyPublishers.ofString(form(Map.of("username", login, "password", password))),
                Map.of("Content-Type", "application/x-www-form-urlencoded")));
    }

    /** A token of the realm; it is renewed well before it runs out. */
    private record Token(String text, Instant renewed) {

        boolean old() {
            return Instant.now().isAfter(renewed);
        }
    }

    private static Token token(String login) {
        JsonNode granted = signedInFor("haven-api", login);
        return new Token(granted.path("access_token").asText(),
                Instant.now().plusSeconds(granted.path("expires_in").asLong() / 2));
    }

    /** What a client of the realm is given when somebody signs in for it: with the time at which they did. */
    private static JsonNode signedInFor(String client, String login) {
        String connect = TheHouse.get().keycloak().realmUrl() + "/protocol/openid-connect/";
        String back = TheHouse.get().baseUrl() + "/open/signed-out";
        Visitor browser = stranger();
        Answer home = browser.signsIn(
                browser.get(connect + "auth?" + form(
                        Map.of("client_id", client, "response_type", "code", "scope", "openid", "redirect_uri", back))),
                login);
        Matcher code = CODE.matcher(String.valueOf(home.response().uri().getQuery()));
        if (!code.find()) {
            throw new AssertionError("no code: " + home.response().uri() + " " + home.body());
        }
        Answer answer = browser.send("POST", connect + "token",
                BodyPublishers.ofString(form(Map.of("grant_type", "authorization_code", "client_id", client, "code",
                        code.group(1), "redirect_uri", back))),
                Map.of("Content-Type", "application/x-www-form-urlencoded"));
        if (answer.status() != 200) {
            throw new AssertionError("no token: " + answer.body());
        }
        return answer.json();
    }

    /** What a client of a realm is given for somebody's password. */
    public static JsonNode granted(String realm, String client, String login, String password) {
        Answer answer = new Visitor().send("POST", realm + "/protocol/openid-connect/token", BodyPublishers.ofString(
                form(Map.of("grant_type", "password", "client_id", client, "username", login, "password", password))),
                Map.of("Content-Type", "application/x-www-form-urlencoded"));
        if (answer.status() != 200) {
            throw new AssertionError("no token: " + answer.body());
        }
        return answer.json();
    }

    /** Sends a form of ours as a page of this session would. */
    Answer form(String act, Map<String, String> fields) {
        String page = get("/app/session/mine.xhtml").body();
        Map<String, String> all = new LinkedHashMap<>(fields);
        all.put("token", page.replaceAll("(?s).*?name=\"token\" value=\"([^\"]+)\".*", "$1"));
        return send("POST", act, BodyPublishers.ofString(form(all)),
                Map.of("Content-Type", "application/x-www-form-urlencoded", "Origin", TheHouse.get().baseUrl()));
    }

    /** The same browser, known to the identity provider and not to Haven. */
    Visitor withoutCookiesOfHaven() {
        Visitor other = stranger();
        cookies.forEach((port, jar) -> other.cookies.put(port, new LinkedHashMap<>(jar)));
        other.cookies.remove(String.valueOf(TheHouse.get().ports().http()));
        return other;
    }

    /** A browser in which somebody has put a cookie. */
    Visitor holding(String name, String value) {
        cookies.computeIfAbsent(String.valueOf(TheHouse.get().ports().http()), p -> new LinkedHashMap<>()).put(name,
                value);
        return this;
    }

    /** Every session id that Haven has given this browser, in order. */
    List<String> sessionsHeld() {
        return List.copyOf(held);
    }

    String header(String name) {
        return headers.get(name);
    }

    Answer followed(Answer answer) {
        Answer at = answer;
        for (int i = 0; i < 10 && at.status() >= 300 && at.status() < 400; i++) {
            at = send("GET", at.response().uri().resolve(at.header("Location")).toString(), BodyPublishers.noBody(),
                    Map.of());
        }
        return at;
    }

    public Visitor with(String header, String value) {
        Visitor other = new Visitor();
        other.cookies.putAll(cookies);
        other.headers.putAll(headers);
        other.headers.put(header, value);
        return other;
    }

    public Answer get(String path) {
        return send("GET", path, BodyPublishers.noBody(), Map.of());
    }

    public Answer send(String method, String path, String json) {
        return json == null
                ? send(method, path, BodyPublishers.noBody(), Map.of())
                : send(method, path, BodyPublishers.ofString(json), Map.of("Content-Type", "application/json"));
    }

    public Answer post(String path, Map<String, String> fields) {
        return send("POST", path, BodyPublishers.ofString(form(fields)),
                Map.of("Content-Type", "application/x-www-form-urlencoded"));
    }

    /** An address of ours, or a whole one. */
    public Answer send(String method, String path, BodyPublisher body, Map<String, String> more) {
        URI uri = URI.create(path.startsWith("http") ? path : TheHouse.get().baseUrl() + path);
        HttpRequest.Builder request = HttpRequest.newBuilder(uri).method(method, body).timeout(Duration.ofSeconds(120));
        headers.forEach(request::setHeader);
        more.forEach(request::setHeader);
        Map<String, String> jar = cookies.computeIfAbsent(String.valueOf(uri.getPort()), p -> new LinkedHashMap<>());
        if (!jar.isEmpty()) {
            request.setHeader("Cookie", jar.entrySet().stream().map(c -> c.getKey() + "=" + c.getValue())
                    .collect(Collectors.joining("; ")));
        }
        try {
            HttpResponse<byte[]> response = HTTP.send(request.build(), BodyHandlers.ofByteArray());
            for (String set : response.headers().allValues("Set-Cookie")) {
                String[] pair = set.split(";", 2)[0].split("=", 2);
                if (pair[1].isEmpty() || set.contains("Max-Age=0")) {
                    jar.remove(pair[0]);
                } else {
                    jar.put(pair[0], pair[1]);
                    if (pair[0].equals("JSESSIONID")) {
                        held.add(pair[1]);
                    }
                }
            }
            return new Answer(response.statusCode(), response);
        } catch (IOException e) {
            throw new UncheckedIOException(method + " " + uri, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The cookies that Haven itself has set. */
    public Map<String, String> cookies() {
        return Map.copyOf(cookies.getOrDefault(String.valueOf(TheHouse.get().ports().http()), Map.of()));
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream().map(f -> URLEncoder.encode(f.getKey(), StandardCharsets.UTF_8) + "="
                + URLEncoder.encode(f.getValue(), StandardCharsets.UTF_8)).collect(Collectors.joining("&"));
    }
}
