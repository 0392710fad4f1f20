package org.haven.vault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.haven.shared.NotFound;
import org.haven.shared.SubjectId;
import org.junit.jupiter.api.Test;

class CellTest {

    private static final SecretKey KEY = new SecretKeySpec(new byte[32], "AES");
    private final SubjectId someone = new SubjectId(UUID.randomUUID());
    private final CellPlace place = new CellPlace("survivor", "chosen_name", UUID.randomUUID());

    @Property(tries = 200)
    void what_is_sealed_opens_in_its_place(@ForAll String text) {
        Cell cell = CellCipher.seal(KEY, 1, someone, place, text);
        assertEquals(new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8),
                CellCipher.open(KEY, someone, place, cell));
    }

    @Test
    void each_flipped_bit_is_refused_the_header_included() {
        byte[] sealed = CellCipher.seal(KEY, 1, someone, place, "River").bytes();
        for (int bit = 0; bit < sealed.length * 8; bit++) {
            byte[] damaged = sealed.clone();
            damaged[bit / 8] ^= (byte) (1 << bit % 8);
            assertThrows(CellDamaged.class, () -> CellCipher.open(KEY, someone, place, new Cell(damaged)),
                    "bit " + bit);
        }
    }

    @Test
    void a_cell_cut_short_is_refused() {
        byte[] sealed = CellCipher.seal(KEY, 1, someone, place, "River").bytes();
        for (int length = 0; length < sealed.length; length++) {
            byte[] cut = java.util.Arrays.copyOf(sealed, length);
            assertThrows(CellDamaged.class, () -> CellCipher.open(KEY, someone, place, new Cell(cut)));
        }
    }

    @Test
    void a_cell_moved_to_another_row_column_table_or_survivor_is_refused() {
        Cell cell = CellCipher.seal(KEY, 1, someone, place, "River");
        for (CellPlace elsewhere : new CellPlace[]{new CellPlace("survivor", "chosen_name", UUID.randomUUID()),
                new CellPlace("survivor", "first_name", place.row()),
                new CellPlace("contact", "chosen_name", place.row())}) {
            assertThrows(CellDamaged.class, () -> CellCipher.open(KEY, someone, elsewhere, cell));
        }
        assertThrows(CellDamaged.class, () -> CellCipher.open(KEY, new SubjectId(UUID.randomUUID()), place, cell));
    }

    @Test
    void no_nonce_comes_twice() {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < 20_000; i++) {
            byte[] bytes = CellCipher.seal(KEY, 1, someone, place, "x").bytes();
            seen.add(Base64.getEncoder().encodeToString(java.util.Arrays.copyOfRange(bytes, 5, 17)));
        }
        assertEquals(20_000, seen.size());
    }

    @Test
    void a_cell_says_nothing_of_its_text() {
        Cell cell = CellCipher.seal(KEY, 1, someone, place, "Marigold");
        assertEquals("sealed", cell.toString());
        assertFalse(new String(cell.bytes(), StandardCharsets.ISO_8859_1).contains("Marigold"));
    }

    @Test
    void a_keyring_opens_only_those_whose_keys_it_was_given() {
        Keyring ring = new Keyring(Map.of(someone, new Keyring.Held(KEY, 1)));
        SubjectId other = new SubjectId(UUID.randomUUID());
        Cell cell = CellCipher.seal(KEY, 1, other, place, "River");
        assertThrows(NotFound.class, () -> ring.open(other, place, cell));
        assertThrows(NotFound.class, () -> ring.seal(other, place, "River"));
        assertNull(ring.seal(someone, place, null));
    }
}
