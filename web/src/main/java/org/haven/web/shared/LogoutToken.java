package org.haven.web.shared;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.RSAPublicKeySpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;

/**
 * What the identity provider signs when it tells that a session has ended. Taken only with its RS256 signature by a key
 * of the realm, for us, within minutes, and as the notice it is: no other token of the realm passes for one.
 */
final class LogoutToken {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String EVENT = "http://schemas.openid.net/event/backchannel-logout";
    private static final Duration NEW = Duration.ofMinutes(5);

    private LogoutToken() {
    }

    /** The identity provider's session that has ended; empty when the token is not to be believed. */
    static Optional<String> session(String token) {
        if (token == null || token.length() > 8192) {
            return Optional.empty();
        }
        return session(token, IdentityProvider.certificates(), IdentityProvider.url(""), IdentityProvider.client(),
                Instant.now());
    }

    static Optional<String> session(String token, String certificates, String issuer, String client, Instant now) {
        String[] parts = token.split("\\.", -1);
        if (parts.length != 3) {
            return Optional.empty();
        }
        try {
            JsonNode header = JSON.readTree(decoded(parts[0]));
            JsonNode claims = JSON.readTree(decoded(parts[1]));
            if (!"RS256".equals(header.path("alg").asText())) {
                return Optional.empty();
            }
            Signature signature = Signature.getInstance("SHA256withRSA");
            signature.initVerify(key(certificates, header.path("kid").asText()));
            signature.update((parts[0] + "." + parts[1]).getBytes(StandardCharsets.US_ASCII));
            boolean believed = signature.verify(decoded(parts[2])) && issuer.equals(claims.path("iss").asText())
                    && meant(claims.path("aud"), client) && recent(claims.path("iat"), now) && !claims.has("nonce")
                    && claims.path("events").path(EVENT).isObject() && claims.path("sid").isTextual();
            return believed ? Optional.of(claims.path("sid").asText()) : Optional.empty();
        } catch (GeneralSecurityException | IllegalArgumentException | IOException notOne) {
            return Optional.empty();
        }
    }

    private static boolean meant(JsonNode audience, String client) {
        for (JsonNode each : audience) {
            if (each.isTextual() && each.asText().equals(client)) {
                return true;
            }
        }
        return audience.isTextual() && audience.asText().equals(client);
    }

    private static boolean recent(JsonNode seconds, Instant now) {
        Instant issued = Instant.ofEpochSecond(seconds.asLong());
        return issued.isAfter(now.minus(NEW)) && issued.isBefore(now.plus(NEW));
    }

    private static PublicKey key(String certificates, String id) throws GeneralSecurityException, IOException {
        for (JsonNode key : JSON.readTree(certificates).path("keys")) {
            if (id.equals(key.path("kid").asText()) && "RSA".equals(key.path("kty").asText())
                    && "sig".equals(key.path("use").asText())) {
                return KeyFactory.getInstance("RSA").generatePublic(
                        new RSAPublicKeySpec(number(key.path("n").asText()), number(key.path("e").asText())));
            }
        }
        throw new GeneralSecurityException("no such key");
    }

    private static BigInteger number(String text) {
        return new BigInteger(1, decoded(text));
    }

    private static byte[] decoded(String text) {
        return Base64.getUrlDecoder().decode(text);
    }
}
