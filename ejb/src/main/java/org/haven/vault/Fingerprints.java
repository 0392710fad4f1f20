package org.haven.vault;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Recognises text without keeping it: HMAC-SHA256 under a key derived from the key-encryption key for one purpose and
 * one owner, never stored.
 *
 * <p>
 * What it leaks to a reader of the database: that two things of the same purpose and owner are equal, and how many
 * differ. Without the key a guess at the text cannot be tried; with it, it can, so the fingerprint of a name or a number
 * alone would be worth guessing and has no place here. A new key-encryption key makes new fingerprints: what was
 * recognised under the old one no longer is.
 */
@ApplicationScoped
public class Fingerprints {

    @Inject
    KeyProvider keys;

    /** A maker for one purpose and owner; derives the key once for any number of texts. */
    public Maker of(String purpose, UUID owner) {
        byte[] derived = mac(keys.kek(keys.currentKekId()).getEncoded(),
                "haven fingerprint 1|" + purpose + "|" + owner);
        return new Maker(derived);
    }

    /** Makes fingerprints that can be compared with one another. */
    public static final class Maker {

        private final byte[] key;

        private Maker(byte[] key) {
            this.key = key;
        }

        /** @return 32 bytes, the same for the same text */
        public byte[] of(String text) {
            return mac(key, text);
        }

        /** @return 32 bytes, the same for the same bytes */
        public byte[] of(byte[] bytes) {
            return mac(key, bytes);
        }
    }

    private static byte[] mac(byte[] key, String text) {
        return mac(key, text.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] mac(byte[] key, byte[] bytes) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(bytes);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
