package org.haven.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.haven.shared.Invalid;
import org.junit.jupiter.api.Test;

class ScreeningAnswersTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    private static ScreeningAnswers answers(Known under18, Set<Act> acts, Set<Means> means, Set<Purpose> purposes,
            TraffickingStatus status, String reason) {
        return new ScreeningAnswers(under18, acts, means, purposes, List.of(), List.of(), List.of(), status,
                DecidingOrganisation.NGO, DAY, reason);
    }

    @Property(tries = 500)
    void an_actual_victim_is_concluded_from_act_and_purpose_and_of_an_adult_from_means(@ForAll Known under18,
            @ForAll Set<Act> acts, @ForAll Set<Means> means, @ForAll Set<Purpose> purposes) {
        boolean borne = acts.size() > 0 && purposes.size() > 0 && (means.size() > 0 || "yes".equals(under18.code()));
        if (borne) {
            answers(under18, acts, means, purposes, TraffickingStatus.ACTUAL_VICTIM, null);
            assertThrows(Invalid.class,
                    () -> answers(under18, acts, means, purposes, TraffickingStatus.NOT_A_VICTIM, null));
        } else {
            answers(under18, acts, means, purposes, TraffickingStatus.NOT_A_VICTIM, null);
            assertThrows(Invalid.class,
                    () -> answers(under18, acts, means, purposes, TraffickingStatus.ACTUAL_VICTIM, null));
        }
        answers(under18, acts, means, purposes, TraffickingStatus.ACTUAL_VICTIM, "a court found it");
        answers(under18, acts, means, purposes, TraffickingStatus.POSSIBLE_VICTIM, null);
        answers(under18, acts, means, purposes, TraffickingStatus.NOT_A_VICTIM, "heard, and told otherwise");
    }

    @Test
    void means_are_no_condition_under_eighteen() {
        answers(Known.YES, Set.of(Act.RECRUITMENT), Set.of(), Set.of(Purpose.SEXUAL_EXPLOITATION),
                TraffickingStatus.ACTUAL_VICTIM, null);
    }

    @Test
    void what_is_missing_is_named() {
        Invalid refused = assertThrows(Invalid.class, () -> answers(Known.NO, Set.of(Act.RECRUITMENT), Set.of(),
                Set.of(Purpose.SERVITUDE), TraffickingStatus.ACTUAL_VICTIM, null));
        assertEquals("means", refused.field());
    }

    @Test
    void a_conclusion_needs_the_organisation_that_reached_it() {
        Invalid refused = assertThrows(Invalid.class, () -> new ScreeningAnswers(Known.NO, Set.of(), Set.of(), Set.of(),
                null, null, null, TraffickingStatus.POSSIBLE_VICTIM, null, DAY, null));
        assertEquals("decidedBy", refused.field());
    }

    @Test
    void a_code_that_is_not_of_the_list_is_refused() {
        assertThrows(Invalid.class,
                () -> new ScreeningAnswers(Known.NO, Set.of(), Set.of(), Set.of(), List.of("Hypnosis"), null, null,
                        TraffickingStatus.POSSIBLE_VICTIM, DecidingOrganisation.NGO, DAY, null));
    }

    @Test
    void a_conclusion_is_not_dated_ahead() {
        ScreeningAnswers answers = answers(Known.NO, Set.of(), Set.of(), Set.of(), TraffickingStatus.NOT_A_VICTIM,
                null);
        answers.checkedOn(DAY);
        assertThrows(Invalid.class, () -> answers.checkedOn(DAY.minusDays(1)));
    }
}
