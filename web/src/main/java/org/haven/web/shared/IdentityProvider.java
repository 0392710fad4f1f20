package org.haven.web.shared;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** What we ask of the identity provider behind the browser's back. */
final class IdentityProvider {

    private static final String NO_KEYS = "{\"keys\": []}";
    private static final Duration TRUSTED = Duration.ofSeconds(2);
    private static final HttpClient HTTP = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private static final Duration KEYS_TRUSTED = Duration.ofSeconds(10);

    private static boolean answered;
    private static String keys = NO_KEYS;
    private static long keysAsked = System.nanoTime() - KEYS_TRUSTED.toNanos();
    private static long asked = System.nanoTime() - TRUSTED.toNanos();

    private IdentityProvider() {
    }

    /** Whether it can be reached, as it was found within the last two seconds. */
    static synchronized boolean answers() {
        if (System.nanoTime() - asked >= TRUSTED.toNanos()) {
            answered = ask();
            asked = System.nanoTime();
        }
        return answered;
    }

    private static boolean ask() {
        try {
            return HTTP.send(HttpRequest.newBuilder(URI.create(url("/.well-known/openid-configuration")))
                    .timeout(TRUSTED).build(), HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException unreachable) {
            return false;
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    static String url(String path) {
        String url = System.getenv("HAVEN_OIDC_URL");
        return (url == null ? "" : url.trim()) + path;
    }

    /** As whom we are known there. */
    static String client() {
        String client = System.getenv("HAVEN_OIDC_CLIENT_ID");
        return client == null ? "haven-web" : client;
    }

    /** The keys with which it signs, as JSON, as they were within the last seconds; none while it cannot be reached. */
    static synchronized String certificates() {
        if (System.nanoTime() - keysAsked >= KEYS_TRUSTED.toNanos()) {
            keys = askForKeys();
            keysAsked = System.nanoTime();
        }
        return keys;
    }

    private static String askForKeys() {
        try {
            HttpResponse<String> answer = HTTP.send(
                    HttpRequest.newBuilder(URI.create(url("/protocol/openid-connect/certs"))).timeout(TRUSTED).build(),
                    HttpResponse.BodyHandlers.ofString());
            return answer.statusCode() == 200 ? answer.body() : NO_KEYS;
        } catch (IOException unreachable) {
            return NO_KEYS;
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return NO_KEYS;
        }
    }

    /** Ends the person's session there without the browser having to go and say so. */
    static void endSession(String refreshToken) {
        String secret = System.getenv("HAVEN_OIDC_CLIENT_SECRET");
        if (refreshToken == null || secret == null) {
            return;
        }
        String form = "client_id=" + encode(client()) + "&client_secret=" + encode(secret) + "&refresh_token="
                + encode(refreshToken);
        HttpRequest request = HttpRequest.newBuilder(URI.create(url("/protocol/openid-connect/logout")))
                .timeout(Duration.ofSeconds(3)).header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)).build();
        try {
            HTTP.send(request, HttpResponse.BodyHandlers.discarding());
        } catch (IOException unreachable) {
            System.getLogger("org.haven.fault").log(Level.WARNING,
                    "The identity provider could not be told that a session has ended");
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    private static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
