package org.haven.itest.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.haven.calendar.CalendarEntry;
import org.haven.itest.given.Given;
import org.haven.itest.given.Given.Case;
import org.haven.itest.given.Given.Staff;
import org.haven.itest.probe.AskPorts;
import org.haven.legal.DeadlineDetails;
import org.haven.legal.DeadlineKind;
import org.haven.legal.HearingDetails;
import org.haven.legal.HearingKind;
import org.haven.legal.HearingMode;
import org.haven.legal.MatterDetails;
import org.haven.legal.MatterType;
import org.haven.legal.NewDeadline;
import org.haven.legal.NewHearing;
import org.haven.legal.NewMatter;
import org.haven.legal.OpenMatter;
import org.haven.legal.SetDeadline;
import org.haven.legal.SetHearing;
import org.haven.shared.CaseId;
import org.haven.shared.Period;
import org.haven.shared.Today;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What legal aid answers when a case is closed, a packet is laid out, or a calendar is drawn. */
class LegalPortsTest extends InsideTest {

    @Inject
    AskPorts ports;
    @Inject
    OpenMatter open;
    @Inject
    SetHearing hearing;
    @Inject
    SetDeadline deadline;

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
    void matters_hearings_and_deadlines_stand_in_the_way_in_the_calendar_and_in_a_packet_but_no_non_punishment()
            throws Exception {
        Staff lena = given.staff(given.team(), "legal-officer");
        Case file = given.caseOf(lena);
        CaseId theirs = new CaseId(file.id());
        LocalDateTime at = LocalDateTime.now(Today.ZONE).plusDays(3).truncatedTo(ChronoUnit.HOURS).withHour(10);
        LocalDate due = at.toLocalDate().plusDays(1);
        for (MatterType type : List.of(MatterType.CIVIL_CLAIM, MatterType.NON_PUNISHMENT_DEFENCE)) {
            UUID matter = As.person(lena, () -> open.open(
                    new NewMatter(theirs, type, null, new MatterDetails("ESP", null, null, null), UUID.randomUUID())));
            As.person(lena,
                    () -> hearing.set(new NewHearing(theirs, matter,
                            new HearingDetails(at, HearingKind.OTHER, HearingMode.REMOTE, null, null, "Room 4"),
                            UUID.randomUUID())));
            As.person(lena, () -> deadline.set(new NewDeadline(theirs, matter,
                    new DeadlineDetails(DeadlineKind.OTHER, due, List.of()), UUID.randomUUID())));
        }
        AskPorts.Answers answers = As.person(lena, () -> ports.ask(theirs,
                new Period(at.atZone(Today.ZONE).toInstant(), at.plusDays(2).atZone(Today.ZONE).toInstant())));
        assertEquals(List.of("3"), answers.obstacles().stream().filter(o -> o.kind().equals("legal-open"))
                .map(o -> String.valueOf(o.count())).toList());
        assertEquals(List.of("legal-matter #legal.type.civil-claim", "legal-state #legal.state.open"), answers.packet()
                .stream().filter(l -> l.label().startsWith("legal")).map(l -> l.label() + " " + l.text()).toList());
        assertEquals(
                List.of(new CalendarEntry("hearing", theirs, at.atZone(Today.ZONE).toInstant(), null, at.toLocalDate(),
                        "planned"), new CalendarEntry("legal-deadline", theirs, null, null, due, "open")),
                answers.calendar().stream().filter(e -> e.kind().equals("hearing") || e.kind().equals("legal-deadline"))
                        .toList());
    }
}
