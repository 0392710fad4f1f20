package org.haven.placement;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class PopulationTest {

    @Property
    void adults_and_children_are_never_mixed_whatever_is_confirmed(@ForAll boolean others, @ForAll Confirmed sure) {
        assertThrows(AgeMix.class, () -> Population.ADULTS.receive(AgeGroup.CHILD, others, sure));
        assertThrows(AgeMix.class, () -> Population.CHILDREN.receive(AgeGroup.ADULT, others, sure));
    }

    @Property
    void a_known_age_in_the_right_unit_needs_no_question(@ForAll boolean others, @ForAll Confirmed sure) {
        assertDoesNotThrow(() -> Population.ADULTS.receive(AgeGroup.ADULT, others, sure));
        assertDoesNotThrow(() -> Population.CHILDREN.receive(AgeGroup.CHILD, others, sure));
    }

    @Test
    void an_unknown_age_needs_somebody_to_make_sure() {
        for (Population unit : new Population[]{Population.ADULTS, Population.CHILDREN}) {
            assertEquals(Confirmed.AGE_UNKNOWN,
                    assertThrows(ToConfirm.class, () -> unit.receive(AgeGroup.UNKNOWN, false, Confirmed.NOTHING))
                            .what());
            assertDoesNotThrow(() -> unit.receive(AgeGroup.UNKNOWN, false, Confirmed.AGE_UNKNOWN));
        }
    }

    @Property
    void a_family_unit_takes_any_age_while_nobody_else_lives_there(@ForAll AgeGroup age) {
        assertDoesNotThrow(() -> Population.FAMILIES.receive(age, false, Confirmed.NOTHING));
    }

    @Property
    void a_family_unit_with_people_in_it_takes_only_their_own_household(@ForAll AgeGroup age) {
        assertThrows(ToConfirm.class, () -> Population.FAMILIES.receive(age, true, Confirmed.NOTHING));
        assertThrows(ToConfirm.class, () -> Population.FAMILIES.receive(age, true, Confirmed.AGE_UNKNOWN));
        assertDoesNotThrow(() -> Population.FAMILIES.receive(age, true, Confirmed.HOUSEHOLD));
    }

    @Test
    void every_age_band_is_a_child_an_adult_or_unknown() {
        for (String band : new String[]{"under-12", "12-15", "16-17"}) {
            assertEquals(AgeGroup.CHILD, AgeGroup.of(band));
        }
        for (String band : new String[]{"18-24", "25-39", "40-59", "60-plus"}) {
            assertEquals(AgeGroup.ADULT, AgeGroup.of(band));
        }
        assertEquals(AgeGroup.UNKNOWN, AgeGroup.of("unknown"));
    }
}
