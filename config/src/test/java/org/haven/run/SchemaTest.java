package org.haven.run;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;

class SchemaTest {

    @Test
    void thePadsMakeTheSameProofAsHmac() throws GeneralSecurityException {
        byte[] key = "a key of exactly thirty-two byte".getBytes(StandardCharsets.US_ASCII);
        byte[] message = "event".getBytes(StandardCharsets.US_ASCII);
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key, "HmacSHA256"));
        byte[] inner = sha256(Schema.pad(key, 0x36), message);
        assertArrayEquals(mac.doFinal(message), sha256(Schema.pad(key, 0x5c), inner));
    }

    @Test
    void theCommandSaysWhichSettingIsMissing() {
        assertEquals(2, Migrate.run(Map.of("HAVEN_DB_URL", "jdbc:postgresql://127.0.0.1:1/haven")));
    }

    @Test
    void aDatabaseThatDoesNotAnswerIsAFailureAndNoStackTrace() {
        assertEquals(1, Migrate.run(Map.of("HAVEN_DB_URL", "jdbc:postgresql://127.0.0.1:1/haven",
                "HAVEN_DB_MIGRATE_PASSWORD", "x", "HAVEN_KEYS_CONTEXT", "AAAA")));
    }

    private static byte[] sha256(byte[] first, byte[] second) throws GeneralSecurityException {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        digest.update(first);
        return digest.digest(second);
    }
}
