package org.haven.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Proves to the database that a context comes from Haven and not from an injected statement: HMAC-SHA256 (RFC 2104) over
 * the fields of the event, joined by U+001F.
 */
@ApplicationScoped
class ContextKey {

    static final int ID = 1;
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

    byte[] mac(Object... fields) {
        String message = Arrays.stream(fields).map(f -> f == null ? "" : f.toString())
                .collect(Collectors.joining("\u001f"));
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return mac.doFinal(message.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
