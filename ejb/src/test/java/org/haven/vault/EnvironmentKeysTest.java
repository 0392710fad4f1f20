package org.haven.vault;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import org.haven.shared.SubjectId;
import org.junit.jupiter.api.Test;

class EnvironmentKeysTest {

    private static final String KEK = Base64.getEncoder().encodeToString(new byte[32]);

    @Test
    void without_a_key_nothing_starts() {
        assertThrows(IllegalStateException.class, () -> new EnvironmentKeys(Map.of(), "127.0.0.1"));
    }

    @Test
    void a_short_key_is_refused() {
        Map<String, String> environment = Map.of("HAVEN_KEYS_KEK", Base64.getEncoder().encodeToString(new byte[16]));
        assertThrows(IllegalStateException.class, () -> new EnvironmentKeys(environment, "127.0.0.1"));
    }

    @Test
    void generated_keys_serve_loopback_only() {
        Map<String, String> generated = Map.of("HAVEN_KEYS_KEK", KEK, "HAVEN_KEYS_ORIGIN", "generated");
        assertEquals(1, new EnvironmentKeys(generated, "127.0.0.1").currentKekId());
        assertThrows(IllegalStateException.class, () -> new EnvironmentKeys(generated, "0.0.0.0"));
        assertThrows(IllegalStateException.class,
                () -> new EnvironmentKeys(Map.of("HAVEN_KEYS_KEK", KEK), "192.0.2.1"));
        assertEquals(7,
                new EnvironmentKeys(
                        Map.of("HAVEN_KEYS_KEK", KEK, "HAVEN_KEYS_ORIGIN", "operator", "HAVEN_KEYS_KEK_ID", "7"),
                        "192.0.2.1").currentKekId());
    }

    @Test
    void a_key_that_is_not_held_is_named_and_refused() {
        EnvironmentKeys keys = new EnvironmentKeys(Map.of("HAVEN_KEYS_KEK", KEK), "127.0.0.1");
        assertEquals("Key-encryption key 2 is not held here.",
                assertThrows(IllegalStateException.class, () -> keys.kek(2)).getMessage());
    }

    @Test
    void a_wrapped_data_key_opens_again_and_only_with_its_own_kek() {
        EnvironmentKeys keys = new EnvironmentKeys(Map.of("HAVEN_KEYS_KEK", KEK), "127.0.0.1");
        byte[] other = new byte[32];
        other[0] = 1;
        EnvironmentKeys others = new EnvironmentKeys(
                Map.of("HAVEN_KEYS_KEK", Base64.getEncoder().encodeToString(other)), "127.0.0.1");
        DataKey made = new DataKey(new SubjectId(UUID.randomUUID()), KeyClass.SURVIVOR, keys);
        assertArrayEquals(made.unwrap(keys).getEncoded(), made.unwrap(keys).getEncoded());
        assertEquals(32, made.unwrap(keys).getEncoded().length);
        assertThrows(IllegalStateException.class, () -> made.unwrap(others));
    }

    @Test
    void check_values_of_two_keys_differ_and_are_stable() {
        EnvironmentKeys keys = new EnvironmentKeys(Map.of("HAVEN_KEYS_KEK", KEK), "127.0.0.1");
        assertArrayEquals(KeyCheck.value(keys.kek(1)), KeyCheck.value(keys.kek(1)));
        assertEquals(16, KeyCheck.value(keys.kek(1)).length);
    }
}
