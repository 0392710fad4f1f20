package org.haven.legal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.UUID;
import java.util.function.Supplier;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.haven.shared.CaseId;
import org.haven.shared.Invalid;
import org.haven.shared.StaffId;
import org.haven.shared.SubjectId;
import org.haven.shared.Today;
import org.haven.vault.Keyring;
import org.haven.vault.RingOfOne;
import org.junit.jupiter.api.Test;

class LegalMatterTest {

    private static final Instant NOW = Instant.parse("2026-11-03T12:00:00Z");
    private static final LocalDate TODAY = Today.at(NOW);
    private static final MatterDetails DETAILS = new MatterDetails(" esp ", "Court of the Hill", "Advocate Fern",
            "To live without fear.");

    private final SubjectId someone = new SubjectId(UUID.randomUUID());
    private final CaseId theirs = new CaseId(UUID.randomUUID());
    private final StaffId officer = new StaffId(UUID.randomUUID());
    private final Keyring ring = RingOfOne.of(someone);

    private NewMatter opened(LocalDate on) {
        return new NewMatter(theirs, MatterType.CIVIL_CLAIM, on, DETAILS, UUID.randomUUID());
    }

    @Test
    void what_is_written_of_a_matter_is_read_again_with_the_survivors_key() {
        LegalMatter matter = new LegalMatter(opened(null), someone, ring, officer, NOW);
        assertEquals(new MatterDetails("ESP", "Court of the Hill", "Advocate Fern", "To live without fear."),
                matter.details(someone, ring));
        assertEquals(TODAY, matter.openedOn());
        matter.amend(0, new MatterDetails("FRA", null, null, null), someone, ring);
        assertEquals(new MatterDetails("FRA", null, null, null), matter.details(someone, ring));
    }

    @Test
    void nothing_that_cannot_be_meant_is_kept() {
        refused("openedOn", "future", () -> new LegalMatter(opened(TODAY.plusDays(1)), someone, ring, officer, NOW));
        refused("openedOn", "format", () -> opened(LocalDate.of(1899, 12, 31)));
        refused("country", "required", () -> new MatterDetails(" ", null, null, null));
        refused("country", "choice", () -> new MatterDetails("XXQ", null, null, null));
        refused("aim", "too-long", () -> new MatterDetails("ESP", null, null, "a".repeat(4_001)));
        refused("type", "required", () -> new NewMatter(theirs, null, null, DETAILS, UUID.randomUUID()));
        refused("formKey", "required", () -> new NewMatter(theirs, MatterType.OTHER, null, DETAILS, null));
        refused("at", "required",
                () -> new HearingDetails(null, HearingKind.OTHER, HearingMode.REMOTE, null, null, null));
        refused("at", "format", () -> new HearingDetails(LocalDateTime.parse("2200-01-01T00:00"), HearingKind.OTHER,
                HearingMode.REMOTE, null, null, null));
        refused("dueOn", "format", () -> new DeadlineDetails(DeadlineKind.OTHER, LocalDate.of(2200, 1, 1), null));
        refused("remindBefore", "choice", () -> new DeadlineDetails(DeadlineKind.OTHER, TODAY, List.of(2)));
        refused("remindBefore", "choice", () -> new DeadlineDetails(DeadlineKind.OTHER, TODAY, Arrays.asList(1, null)));
        refused("dueOn", "day-is-over", () -> deadline(TODAY.minusDays(1)));
        refused("next", "next-of-adjourned", () -> new HearingEnd(theirs, UUID.randomUUID(), UUID.randomUUID(), 0,
                HearingState.HELD, LocalDateTime.parse("2026-12-01T10:00")));
        refused("dueOn", "required",
                () -> new DeadlineEnd(theirs, UUID.randomUUID(), UUID.randomUUID(), 0, DeadlineState.MOVED, null));
        refused("dueOn", "day-of-moved",
                () -> new DeadlineEnd(theirs, UUID.randomUUID(), UUID.randomUUID(), 0, DeadlineState.MET, TODAY));
    }

    private static void refused(String field, String why, Supplier<?> act) {
        Invalid refused = assertThrows(Invalid.class, act::get);
        assertEquals(field + " invalid." + why, refused.field() + " " + refused.code());
    }

    private Deadline deadline(LocalDate due) {
        return new Deadline(
                new NewDeadline(theirs, UUID.randomUUID(),
                        new DeadlineDetails(DeadlineKind.RESPONSE, due, List.of(1, 14, 7, 14)), UUID.randomUUID()),
                officer, NOW);
    }

    @Test
    void what_was_adjourned_goes_on_as_it_was_arranged() {
        Hearing hearing = new Hearing(
                new NewHearing(theirs, UUID.randomUUID(),
                        new HearingDetails(LocalDateTime.parse("2026-11-20T10:00"), HearingKind.INTERVIEW,
                                HearingMode.REMOTE, Arranged.YES, Arranged.NO, "Second floor"),
                        UUID.randomUUID()),
                someone, ring, officer, NOW);
        hearing.end(0, HearingState.ADJOURNED, NOW);
        Instant next = Instant.parse("2026-12-04T09:00:00Z");
        HearingView other = hearing.goesOn(next, someone, ring, officer, NOW).view(someone, ring);
        assertEquals(next, other.at());
        assertEquals(HearingState.PLANNED, other.state());
        assertEquals("Second floor", other.place());
        assertEquals(HearingKind.INTERVIEW, other.kind());
        assertEquals(Arranged.YES, other.support());
        assertNotEquals(hearing.id(), other.id());
    }

    @Test
    void a_deadline_moves_to_another_day_and_keeps_its_reminders() {
        Deadline deadline = deadline(TODAY.plusDays(20));
        refused("dueOn", "same-day", () -> deadline.moved(TODAY.plusDays(20), officer, NOW));
        refused("dueOn", "day-is-over", () -> deadline.moved(TODAY.minusDays(1), officer, NOW));
        DeadlineView other = deadline.moved(TODAY.plusDays(40), officer, NOW).view(TODAY);
        assertEquals(List.of(14, 7, 1), other.remindBefore());
        assertEquals(40, other.daysLeft());
    }

    @Property(tries = 200)
    void reminders_come_on_the_chosen_days_never_in_the_past_and_always_on_the_day_itself(
            @ForAll @IntRange(max = 60) int daysAhead, @ForAll List<@IntRange(max = 6) Integer> chosen) {
        List<Integer> before = chosen.stream().map(DeadlineDetails.OFFERED::get).toList();
        LocalDate due = TODAY.plusDays(daysAhead);
        SortedSet<LocalDate> days = new DeadlineDetails(DeadlineKind.FILING, due, before).reminders(TODAY);
        assertTrue(days.contains(due));
        assertFalse(days.first().isBefore(TODAY));
        for (int n : before) {
            assertEquals(n <= daysAhead, days.contains(due.minusDays(n)));
        }
        assertEquals(1 + before.stream().distinct().filter(n -> n <= daysAhead).count(), days.size());
    }

    @Test
    void the_usual_reflection_period_is_thirty_days_with_reminders_at_ten_five_and_one() {
        DeadlineDetails usual = ReflectionPeriod.suggested(TODAY);
        assertEquals(TODAY.plusDays(30), usual.dueOn());
        assertEquals(List.of(10, 5, 1), usual.remindBefore());
        assertEquals(DeadlineKind.REFLECTION_PERIOD, usual.kind());
    }

    @Test
    void nothing_of_a_matter_is_said_when_it_is_printed() {
        LegalMatter matter = new LegalMatter(opened(null), someone, ring, officer, NOW);
        assertEquals("LegalMatter " + matter.id(), matter.toString());
        assertFalse(opened(null).toString().contains("Fern"));
        assertTrue(deadline(TODAY).toString().startsWith("Deadline "));
    }
}
