package org.haven.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.haven.shared.Invalid;
import org.junit.jupiter.api.Test;

class ClosingTest {

    @Test
    void a_wrong_number_keeps_not_even_the_note() {
        Closing closing = new Closing(ContactState.WRONG_NUMBER, DeclineReason.OTHER, "Fictional River called");
        assertNull(closing.note());
        assertNull(closing.reason());
    }

    @Test
    void declining_as_a_provider_needs_a_reason() {
        assertThrows(Invalid.class, () -> new Closing(ContactState.DECLINED_BY_PROVIDER, null, null));
    }

    @Test
    void only_our_own_declining_has_a_reason_of_ours() {
        assertNull(new Closing(ContactState.DECLINED_BY_SURVIVOR, DeclineReason.OTHER, null).reason());
        assertEquals(DeclineReason.NO_CAPACITY,
                new Closing(ContactState.DECLINED_BY_PROVIDER, DeclineReason.NO_CAPACITY, null).reason());
    }

    @Test
    void accepting_is_no_closing() {
        assertThrows(Invalid.class, () -> new Closing(ContactState.ACCEPTED, null, null));
        assertThrows(Invalid.class, () -> new Closing(ContactState.SCREENED, null, null));
    }
}
