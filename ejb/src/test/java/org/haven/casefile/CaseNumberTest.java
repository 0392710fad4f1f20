package org.haven.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.haven.shared.Invalid;
import org.junit.jupiter.api.Test;

class CaseNumberTest {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    /** The database's rule, written a second time for the test. */
    private static String number(long bits) {
        StringBuilder eight = new StringBuilder();
        int total = 0;
        for (int i = 1; i <= 8; i++) {
            int digit = (int) (bits >> 5 * (8 - i) & 31);
            eight.append(ALPHABET.charAt(digit));
            total += i * digit;
        }
        return "C-" + eight.substring(0, 4) + "-" + eight.substring(4) + "-" + ALPHABET.charAt(total % 31);
    }

    @Property
    void each_number_the_database_chooses_is_read_however_it_is_typed(
            @ForAll @LongRange(max = (1L << 40) - 1) long bits) {
        String number = number(bits);
        assertEquals(number, CaseNumber.typed(number).value());
        assertEquals(number, CaseNumber.typed(" " + number.toLowerCase(Locale.ROOT).replace("-", "") + " ").value());
        assertEquals(number, CaseNumber.typed(number.replace("-", " ").replace('0', 'O').replace('1', 'l')).value());
    }

    @Property
    void one_wrong_character_is_noticed(@ForAll @LongRange(max = (1L << 40) - 1) long bits) {
        String number = number(bits);
        for (int at : new int[]{2, 3, 4, 5, 7, 8, 9, 10}) {
            char right = number.charAt(at);
            // 0 and Z differ by 31 and look alike to the check character; every other mistake shows
            char wrong = ALPHABET.charAt((ALPHABET.indexOf(right) + 7) % 31);
            if (wrong == right) {
                continue;
            }
            String mistyped = number.substring(0, at) + wrong + number.substring(at + 1);
            assertThrows(Invalid.class, () -> new CaseNumber(mistyped));
        }
    }

    @Test
    void what_is_no_number_is_refused() {
        for (String text : new String[]{null, "", "C", "C-0000-0000", "' or 1=1 --", "C-0000-0000-00", "ü".repeat(9)}) {
            assertThrows(Invalid.class, () -> CaseNumber.typed(text));
        }
    }
}
