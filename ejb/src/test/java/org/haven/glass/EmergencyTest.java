package org.haven.glass;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.haven.shared.CaseId;
import org.haven.shared.Invalid;
import org.junit.jupiter.api.Test;

class EmergencyTest {

    private static final String NUMBER = "C-0000-0000-0";
    private static final String WORDS = "Somebody is missing since eight.";

    /** Written down apart from the code. */
    private static final Map<GlassState, Set<GlassState>> WAYS = Map.of(GlassState.GRANTED,
            Set.of(GlassState.JUSTIFIED, GlassState.NOT_JUSTIFIED), GlassState.JUSTIFIED, Set.of(),
            GlassState.NOT_JUSTIFIED, Set.of());

    @Property(tries = 500)
    void it_is_judged_once_and_makes_no_other_move(@ForAll List<GlassState> wishes) {
        GlassState at = GlassState.GRANTED;
        for (GlassState wish : wishes) {
            assertEquals(WAYS.get(at).contains(wish), at.mayBecome(wish), at + " to " + wish);
            at = at.mayBecome(wish) ? wish : at;
        }
    }

    @Test
    void everything_that_is_needed_is_asked_for_by_its_name() {
        assertEquals("number", field(null, GlassReason.OTHER, WORDS, 60, UUID.randomUUID()));
        assertEquals("number", field("  ", GlassReason.OTHER, WORDS, 60, UUID.randomUUID()));
        assertEquals("number", field("C-1", GlassReason.OTHER, WORDS, 60, UUID.randomUUID()));
        assertEquals("reason", field(NUMBER, null, WORDS, 60, UUID.randomUUID()));
        assertEquals("words", field(NUMBER, GlassReason.OTHER, null, 60, UUID.randomUUID()));
        assertEquals("words", field(NUMBER, GlassReason.OTHER, "fourteen chars", 60, UUID.randomUUID()));
        assertEquals("words", field(NUMBER, GlassReason.OTHER, "              \n ", 60, UUID.randomUUID()));
        assertEquals("words", field(NUMBER, GlassReason.OTHER, "a".repeat(2_001), 60, UUID.randomUUID()));
        assertEquals("minutes", field(NUMBER, GlassReason.OTHER, WORDS, null, UUID.randomUUID()));
        assertEquals("formKey", field(NUMBER, GlassReason.OTHER, WORDS, 60, null));
    }

    @Property(tries = 300)
    void it_lasts_from_a_quarter_of_an_hour_to_three_hours(@ForAll @IntRange(min = -1000, max = 1000) int minutes) {
        if (minutes >= 15 && minutes <= 180) {
            assertEquals(minutes,
                    Emergency.typed(NUMBER, GlassReason.OTHER, WORDS, minutes, UUID.randomUUID()).minutes());
        } else {
            assertEquals("minutes", field(NUMBER, GlassReason.OTHER, WORDS, minutes, UUID.randomUUID()));
        }
    }

    @Test
    void it_says_its_number_to_the_log_and_nothing_to_a_trace() {
        Emergency emergency = Emergency.typed("c 0000 0000 0", GlassReason.OTHER, WORDS, 60, UUID.randomUUID());
        assertEquals(Optional.of(NUMBER), emergency.soughtNumber());
        assertFalse(emergency.toString().contains("missing"));
        assertFalse(emergency.toString().contains("0000"));
    }

    @Test
    void a_judgement_that_it_was_not_justified_says_why() {
        CaseId file = new CaseId(UUID.randomUUID());
        UUID opening = UUID.randomUUID();
        assertEquals("note", assertThrows(Invalid.class, () -> new GlassReview(file, opening, false, " ")).field());
        assertEquals("justified", assertThrows(Invalid.class, () -> new GlassReview(file, opening, null, "x")).field());
        assertEquals(GlassState.JUSTIFIED, new GlassReview(file, opening, true, null).state());
    }

    private static String field(String number, GlassReason reason, String words, Integer minutes, UUID form) {
        return assertThrows(Invalid.class, () -> Emergency.typed(number, reason, words, minutes, form)).field();
    }
}
