package org.haven.safety;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.haven.shared.CaseId;
import org.haven.shared.IllegalMove;
import org.haven.shared.Invalid;
import org.haven.shared.StaffId;
import org.haven.shared.SubjectId;
import org.haven.vault.Keyring;
import org.haven.vault.RingOfOne;
import org.junit.jupiter.api.Test;

class SafetyTest {

    private static final Instant NOW = Instant.parse("2026-11-03T21:14:37Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 3);
    private final SubjectId someone = new SubjectId(UUID.randomUUID());
    private final CaseId theirs = new CaseId(UUID.randomUUID());
    private final StaffId casey = new StaffId(UUID.randomUUID());
    private final Keyring ring = RingOfOne.of(someone);

    @Test
    void a_person_of_concern_keeps_name_and_aliases_sealed_and_tells_them_to_whoever_has_the_key() {
        PersonOfConcern person = person("Rowan Example", List.of("The Fox\n\n Ro ", "The Fox"));
        assertEquals(List.of("Rowan Example", "The Fox", "Ro"), person.names(someone, ring).toList());
        ConcernView view = person.view(someone, ring, Map.of(casey, "Casey Rivers"));
        assertEquals("Casey Rivers", view.recordedBy());
        assertEquals(List.of(RoleInProcess.RECRUITER), view.roles());
        assertNull(view.withdrawnBy());
        assertFalse(person.toString().contains("Rowan"));
    }

    @Test
    void a_person_of_concern_is_withdrawn_once_with_a_reason() {
        PersonOfConcern person = person("Rowan Example", List.of());
        person.withdraw("A mix-up of two people.", someone, ring, casey, NOW);
        assertFalse(person.isLive());
        assertEquals("A mix-up of two people.", person.view(someone, ring, Map.of(casey, "Casey")).withdrawal());
        assertThrows(IllegalMove.class, () -> person.withdraw("Again.", someone, ring, casey, NOW));
        assertEquals("reason",
                assertThrows(Invalid.class, () -> new ConcernWithdrawal(theirs, UUID.randomUUID(), " \t ")).field());
    }

    @Test
    void a_name_that_could_bar_nobody_is_no_name() {
        for (String name : List.of("\u200b", "--", "\u3164 \u200d")) {
            assertEquals("name", assertThrows(Invalid.class, () -> concern(name, List.of())).field(), name);
            assertEquals("aliases",
                    assertThrows(Invalid.class, () -> concern("Rowan", Arrays.asList("Fox", null, name))).field());
        }
        assertEquals("invalid.too-many-names", assertThrows(Invalid.class,
                () -> concern("Rowan", java.util.stream.IntStream.range(0, 21).mapToObj(i -> "Alias " + i).toList()))
                .code());
        assertTrue(concern("Rowan", null).aliases().isEmpty());
    }

    @Test
    void a_role_that_is_none_and_a_missing_relation_are_told() {
        assertEquals("roles", assertThrows(Invalid.class, () -> new Concern(theirs, "Rowan", null, Relation.OTHER,
                Collections.singletonList(null), null, UUID.randomUUID())).field());
        assertEquals("relation", assertThrows(Invalid.class,
                () -> new Concern(theirs, "Rowan", null, null, null, null, UUID.randomUUID())).field());
        assertEquals("formKey",
                assertThrows(Invalid.class, () -> new Concern(theirs, "Rowan", null, Relation.OTHER, null, null, null))
                        .field());
    }

    @Test
    void a_high_and_a_medium_risk_need_the_day_of_their_review_and_a_lower_one_may_have_it() {
        for (RiskLevel level : RiskLevel.values()) {
            if (level == RiskLevel.HIGH || level == RiskLevel.MEDIUM) {
                assertEquals("reviewOn", assertThrows(Invalid.class, () -> judgement(level, null)).field());
            } else {
                assertNull(judgement(level, null).reviewOn());
            }
            judgement(level, TODAY).checkedOn(TODAY);
            judgement(level, TODAY.plusYears(1)).checkedOn(TODAY);
            assertEquals("invalid.review-past",
                    assertThrows(Invalid.class, () -> judgement(level, TODAY.minusDays(1)).checkedOn(TODAY)).code());
            assertEquals("invalid.review-far",
                    assertThrows(Invalid.class, () -> judgement(level, TODAY.plusYears(1).plusDays(1)).checkedOn(TODAY))
                            .code());
        }
    }

    @Test
    void a_risk_is_never_assessed_without_a_reason() {
        assertEquals("reason", assertThrows(Invalid.class,
                () -> new RiskJudgement(theirs, RiskLevel.LOW, " ", null, UUID.randomUUID())).field());
        RiskAssessment assessment = new RiskAssessment(judgement(RiskLevel.HIGH, TODAY), someone, ring, casey, NOW);
        assertEquals("high", assessment.glance().level());
        assertTrue(assessment.glance().reviewOverdue(TODAY.plusDays(1)));
        assertFalse(assessment.glance().reviewOverdue(TODAY));
        assertEquals("A new message came.", assessment.view(someone, ring, "Casey").reason());
    }

    private RiskJudgement judgement(RiskLevel level, LocalDate reviewOn) {
        return new RiskJudgement(theirs, level, "A new message came.", reviewOn, UUID.randomUUID());
    }

    private Concern concern(String name, List<String> aliases) {
        return new Concern(theirs, name, aliases, Relation.RECRUITER, List.of(RoleInProcess.RECRUITER), null,
                UUID.randomUUID());
    }

    private PersonOfConcern person(String name, List<String> aliases) {
        return new PersonOfConcern(concern(name, aliases), someone, ring, casey, NOW);
    }
}
