package org.haven.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Proves to the database that a context comes from Haven and not from an injected statement: HMAC-SHA256 (RFC 2104) over
 * the fields of the event, joined by U+001F.
 */
@ApplicationScoped
class ContextKey {

    static final int ID = 1;
    private static final String BETWEEN = "\u001f";
    private static final String VARIABLE = "HAVEN_KEYS_CONTEXT";

    private final SecretKeySpec key;

    ContextKey() {
        String text = System.getenv(VARIABLE);
        if (text == null || text.isBlank()) {
            throw new IllegalStateException(VARIABLE + " is not set; Haven opens nothing without it.");
        }
        byte[] bytes = Base64.getDecoder().decode(text.strip());
        if (bytes.length < 32) {
            throw new IllegalStateException(VARIABLE + " must be at least 32 bytes in base64.");
        }
        key = new SecretKeySpec(bytes, "HmacSHA256");
    }

    /**
     * @param statement the database's function that it is meant for; no other takes it
     * @throws IllegalArgumentException when a field holds the character that stands between fields
     */
    byte[] mac(String statement, Object... fields) {
        List<String> parts = Arrays.stream(fields).map(f -> f == null ? "" : f.toString()).toList();
        if (parts.stream().anyMatch(part -> part.contains(BETWEEN))) {
            throw new IllegalArgumentException("a field of an event holds a separator");
        }
        String message = statement + BETWEEN + String.join(BETWEEN, parts);
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return mac.doFinal(message.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
