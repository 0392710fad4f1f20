package org.haven.itest.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.haven.calendar.CalendarEntry;
import org.haven.compartment.NoteDraft;
import org.haven.counselling.BeginEpisode;
import org.haven.counselling.EpisodeBeginning;
import org.haven.counselling.Modality;
import org.haven.counselling.NewSession;
import org.haven.counselling.PlanSession;
import org.haven.counselling.RecordSession;
import org.haven.counselling.SessionPlan;
import org.haven.counselling.SessionRecord;
import org.haven.counselling.SessionState;
import org.haven.counselling.Setting;
import org.haven.counselling.WriteClinicalNote;
import org.haven.itest.given.Given;
import org.haven.itest.given.Given.Case;
import org.haven.itest.given.Given.Staff;
import org.haven.itest.probe.AskPorts;
import org.haven.shared.CaseId;
import org.haven.shared.Period;
import org.haven.shared.Today;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What counselling answers when a case is closed, a packet is laid out, or a calendar is drawn. */
class CounsellingPortsTest extends InsideTest {

    @Inject
    AskPorts ports;
    @Inject
    BeginEpisode begin;
    @Inject
    PlanSession plan;
    @Inject
    RecordSession record;
    @Inject
    WriteClinicalNote write;

    private Given given;

    @BeforeEach
    void the_house_is_at_hand() {
        given = Given.inside();
    }

    @AfterEach
    void it_is_left() {
        given.close();
    }

    @Test
    void an_episode_and_a_session_stand_in_the_way_in_the_calendar_and_in_a_packet_and_no_note_does() throws Exception {
        Staff corin = given.staff(given.team(), "counsellor");
        Case file = given.caseOf(corin);
        CaseId hers = new CaseId(file.id());
        Instant at = Instant.now().minus(3, ChronoUnit.HOURS).truncatedTo(ChronoUnit.MINUTES);
        Instant next = at.plus(7, ChronoUnit.DAYS);
        UUID episode = As.person(corin,
                () -> begin.begin(new EpisodeBeginning(hers, Modality.INDIVIDUAL, null, null, UUID.randomUUID())));
        UUID session = As.person(corin, () -> plan.plan(
                new NewSession(hers, episode, new SessionPlan(at, 60, Setting.REMOTE, false), UUID.randomUUID())));
        As.person(corin, () -> record
                .record(new SessionRecord(hers, session, 0, SessionState.ATTENDED, "#Attended.", null, next)));
        As.person(corin,
                () -> write.write(new NoteDraft(hers, null, 0, session, UUID.randomUUID(), "Kingfisher at dusk.")));

        AskPorts.Answers answers = As.person(corin,
                () -> ports.ask(hers, new Period(at, next.plus(1, ChronoUnit.DAYS))));
        assertEquals(List.of("counselling-episode 1", "counselling-session 1"), answers.obstacles().stream()
                .filter(o -> o.kind().startsWith("counselling")).map(o -> o.kind() + " " + o.count()).toList());
        assertEquals(List.of(
                new CalendarEntry("session", hers, at, at.plus(60, ChronoUnit.MINUTES), Today.at(at), "attended"),
                new CalendarEntry("session", hers, next, next.plus(60, ChronoUnit.MINUTES), Today.at(next), "planned")),
                answers.calendar().stream().filter(e -> e.kind().equals("session")).toList());
        List<String> packet = answers.packet().stream().filter(l -> l.label().startsWith("counselling"))
                .map(l -> l.label() + "=" + l.text()).toList();
        assertEquals(List.of("counselling-since=" + Today.at(Instant.now()), "counselling-attended=1",
                "counselling-line=" + Today.at(at) + ": #Attended."), packet);
        assertFalse(answers.toString().contains("Kingfisher"));
    }
}
