package org.haven.counselling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.haven.shared.CaseId;
import org.haven.shared.IllegalMove;
import org.haven.shared.Invalid;
import org.haven.shared.StaffId;
import org.haven.shared.Stale;
import org.haven.shared.SubjectId;
import org.haven.vault.Keyring;
import org.haven.vault.RingOfOne;
import org.junit.jupiter.api.Test;

class EpisodeTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 3);
    private static final SubjectId SUBJECT = new SubjectId(UUID.randomUUID());
    private static final Keyring RING = RingOfOne.of(SUBJECT);

    /** Written down apart from the code: where an episode may go. */
    private static final Map<EpisodeState, Set<EpisodeState>> WAYS = new EnumMap<>(
            Map.of(EpisodeState.OPEN, Set.of(EpisodeState.ENDED), EpisodeState.ENDED, Set.of(EpisodeState.OPEN)));

    static Episode begun() {
        return begun(null, "Sleep through the night.");
    }

    private static Episode begun(LocalDate on, String aim) {
        return new Episode(
                new EpisodeBeginning(new CaseId(UUID.randomUUID()), Modality.INDIVIDUAL, on, aim, UUID.randomUUID()),
                SUBJECT, RING, new StaffId(UUID.randomUUID()), TODAY);
    }

    @Property(tries = 300)
    void no_illegal_move_is_made_and_an_end_always_has_its_day_and_reason(@ForAll List<EpisodeState> wishes) {
        Episode episode = begun();
        for (EpisodeState wish : wishes) {
            EpisodeState before = episode.state();
            boolean legal = WAYS.get(before).contains(wish);
            assertEquals(legal, before.mayBecome(wish));
            if (legal) {
                move(episode, wish);
                assertEquals(wish, episode.state());
            } else {
                assertThrows(IllegalMove.class, () -> move(episode, wish));
                assertEquals(before, episode.state());
            }
            boolean ended = episode.state() == EpisodeState.ENDED;
            assertEquals(ended ? TODAY : null, episode.endedOn());
            assertEquals(ended ? EpisodeEnd.SURVIVOR_CHOSE : null, episode.endReason());
        }
    }

    private static void move(Episode episode, EpisodeState wish) {
        if (wish == EpisodeState.ENDED) {
            episode.end(episode.version(), EpisodeEnd.SURVIVOR_CHOSE, TODAY);
        } else {
            episode.takeUp(episode.version());
        }
    }

    @Test
    void what_was_on_an_older_screen_ends_and_takes_up_nothing() {
        Episode episode = begun();
        assertThrows(Stale.class, () -> episode.end(7, EpisodeEnd.GOALS_MET, TODAY));
        episode.end(0, EpisodeEnd.GOALS_MET, TODAY);
        assertThrows(Stale.class, () -> episode.takeUp(7));
        assertEquals(EpisodeState.ENDED, episode.state());
    }

    @Test
    void in_an_ended_episode_no_session_is_planned() {
        Episode episode = begun();
        episode.end(0, EpisodeEnd.MOVED_ON, TODAY);
        assertThrows(EpisodeEnded.class, episode::mustBeOpen);
    }

    @Test
    void it_begins_today_unless_somebody_says_and_never_tomorrow() {
        assertEquals(TODAY, begun().begunOn());
        assertEquals(TODAY.minusDays(9), begun(TODAY.minusDays(9), null).begunOn());
        assertThrows(Invalid.class, () -> begun(TODAY.plusDays(1), null));
        assertThrows(Invalid.class, () -> begun(LocalDate.of(1500, 1, 1), null));
    }

    @Test
    void the_aim_is_sealed_and_said_in_no_log() {
        Episode episode = begun();
        assertEquals("Sleep through the night.", episode.view(SUBJECT, RING, "Corin", 0).aim());
        assertNull(begun(null, " ").view(SUBJECT, RING, "Corin", 0).aim());
        for (Object each : List.of(episode, episode.view(SUBJECT, RING, "Corin", 0), new EpisodeBeginning(
                new CaseId(UUID.randomUUID()), Modality.GROUP, null, "Sleep", UUID.randomUUID()))) {
            assertFalse(each.toString().contains("Sleep"), each.toString());
        }
        assertTrue(episode.toString().startsWith("Episode "));
    }
}
