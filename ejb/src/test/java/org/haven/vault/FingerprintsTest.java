package org.haven.vault;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Arrays;
import java.util.UUID;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class FingerprintsTest {

    private static final UUID TEAM = UUID.randomUUID();

    private static Fingerprints keyedWith(int first) {
        byte[] key = new byte[32];
        key[0] = (byte) first;
        Fingerprints fingerprints = new Fingerprints();
        fingerprints.keys = new KeyProvider() {

            @Override
            public int currentKekId() {
                return 1;
            }

            @Override
            public SecretKey kek(int id) {
                return new SecretKeySpec(key, "AES");
            }
        };
        return fingerprints;
    }

    @Property(tries = 200)
    void the_same_text_has_the_same_fingerprint_and_another_text_another(@ForAll String one, @ForAll String other) {
        byte[] print = keyedWith(1).of("row", TEAM).of(one);
        assertEquals(32, print.length);
        assertArrayEquals(print, keyedWith(1).of("row", TEAM).of(one));
        if (!one.equals(other)) {
            boolean sameBytes = Arrays.equals(one.getBytes(java.nio.charset.StandardCharsets.UTF_8),
                    other.getBytes(java.nio.charset.StandardCharsets.UTF_8));
            assertEquals(sameBytes, Arrays.equals(print, keyedWith(1).of("row", TEAM).of(other)));
        }
    }

    @Test
    void another_key_team_or_purpose_makes_another_fingerprint() {
        byte[] print = keyedWith(1).of("row", TEAM).of("Fictional River");
        assertFalse(Arrays.equals(print, keyedWith(2).of("row", TEAM).of("Fictional River")));
        assertFalse(Arrays.equals(print, keyedWith(1).of("row", UUID.randomUUID()).of("Fictional River")));
        assertFalse(Arrays.equals(print, keyedWith(1).of("file", TEAM).of("Fictional River")));
    }
}
