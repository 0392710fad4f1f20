package org.haven.web.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LogoutTokenTest {

    private static final Instant NOW = Instant.parse("2026-01-15T10:00:00Z");
    private static final String EVENTS = ",\"events\":{\"http://schemas.openid.net/event/backchannel-logout\":{}}";
    private static final String RIGHT = "{\"iss\":\"https://idp/realms/haven\",\"aud\":\"haven-web\",\"iat\":"
            + NOW.getEpochSecond() + ",\"sid\":\"s-1\"";
    private static final KeyPair OURS = pair();

    @Test
    void a_notice_that_the_realm_signed_for_us_now_names_the_session() {
        assertEquals(Optional.of("s-1"), read(token("RS256", RIGHT + EVENTS + "}", OURS)));
        assertEquals(Optional.of("s-1"),
                read(token("RS256", RIGHT.replace("\"haven-web\"", "[\"a\",\"haven-web\"]") + EVENTS + "}", OURS)));
    }

    @Test
    void anything_else_is_not_believed() {
        assertEquals(Optional.empty(), read(token("RS256", RIGHT + EVENTS + "}", pair())), "another key");
        assertEquals(Optional.empty(), read(token("none", RIGHT + EVENTS + "}", OURS)), "another algorithm");
        assertEquals(Optional.empty(), read(token("RS256", RIGHT + "}", OURS)), "an access token");
        assertEquals(Optional.empty(), read(token("RS256", RIGHT + ",\"nonce\":\"n\"" + EVENTS + "}", OURS)),
                "an identity token");
        assertEquals(Optional.empty(),
                read(token("RS256", RIGHT.replace("haven-web", "elsewhere") + EVENTS + "}", OURS)), "for another");
        assertEquals(Optional.empty(), read(token("RS256", RIGHT.replace("idp", "other") + EVENTS + "}", OURS)),
                "from another");
        assertEquals(Optional.empty(), read(token("RS256",
                RIGHT.replace("" + NOW.getEpochSecond(), "" + (NOW.getEpochSecond() - 301)) + EVENTS + "}", OURS)),
                "old");
        assertEquals(Optional.empty(), read("a.b"));
        assertEquals(Optional.empty(), read("!.!.!"));
        assertEquals(Optional.empty(), LogoutToken.session(null));
    }

    private static Optional<String> read(String token) {
        RSAPublicKey key = (RSAPublicKey) OURS.getPublic();
        String keys = "{\"keys\":[{\"kid\":\"1\",\"kty\":\"RSA\",\"use\":\"sig\",\"n\":\"" + number(key.getModulus())
                + "\",\"e\":\"" + number(key.getPublicExponent()) + "\"}]}";
        return LogoutToken.session(token, keys, "https://idp/realms/haven", "haven-web", NOW);
    }

    private static String token(String algorithm, String claims, KeyPair signer) {
        String signed = encoded(("{\"alg\":\"" + algorithm + "\",\"kid\":\"1\"}").getBytes(StandardCharsets.UTF_8))
                + "." + encoded(claims.getBytes(StandardCharsets.UTF_8));
        try {
            Signature signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(signer.getPrivate());
            signature.update(signed.getBytes(StandardCharsets.US_ASCII));
            return signed + "." + encoded(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static KeyPair pair() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String number(BigInteger number) {
        return encoded(number.toByteArray());
    }

    private static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
