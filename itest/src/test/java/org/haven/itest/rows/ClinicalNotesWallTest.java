package org.haven.itest.rows;

import static org.haven.itest.rows.RowSecurityTest.rows;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.haven.itest.given.Given.Case;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;

/** Clinical notes, and the sessions from which they come. */
@RunAsClient
class ClinicalNotesWallTest extends CompartmentWallTest {

    ClinicalNotesWallTest() {
        super(Words.CLINICAL);
    }

    @Test
    void what_was_recorded_of_a_session_stays_and_no_code_makes_an_illegal_move() throws SQLException {
        UUID episode = given.episode(hers, author);
        UUID attended = given.session(hers, author, episode, "attended");
        UUID planned = given.session(hers, author, episode, "planned");
        for (String action : List.of("counselling.session.plan", "counselling.session.record", "counselling.read")) {
            Entry.to(author, action, hers.id()).enter(app);
            assertEquals(0, update("update haven.counselling_session set minutes = 60 where id = '" + attended + "'"));
            app.rollback();
        }
        Entry.to(author, "counselling.session.plan", hers.id()).enter(app);
        denied(app, "update haven.counselling_session set state = 'attended' where id = '" + planned + "'", DENIED);
        Entry.to(author, "counselling.episode.begin", hers.id()).enter(app);
        denied(app, "update haven.counselling_episode set state = 'ended', end_reason = 'other', ended_on = now()"
                + " where id = '" + episode + "'", DENIED);
        for (String change : List.of(
                "update haven.counselling_session set state = 'planned' where id = '" + attended + "'",
                "update haven.counselling_session set state = 'not-reached' where id = '" + attended + "'")) {
            denied(migrate, change, BROKEN_RULE);
        }
        Entry.to(author, "counselling.session.record", hers.id()).enter(app);
        assertEquals(1,
                update("update haven.counselling_session set state = 'not-reached' where id = '" + planned + "'"));
    }

    @Test
    void a_note_is_about_a_session_of_its_own_case_or_about_none() throws SQLException {
        UUID own = given.session(hers, author, given.episode(hers, author), "attended");
        Case other = given.caseOf(author);
        UUID elsewhere = given.session(other, author, given.episode(other, author), "attended");
        String insert = """
                insert into haven.compartment_note (id, compartment, case_id, about_id, form_key, body, author_id,
                    written_at)
                values (gen_random_uuid(), 'clinical', '%s', %s, gen_random_uuid(), '\\x00', '%s', now())""";
        for (String wrong : List.of("'" + elsewhere + "'", "gen_random_uuid()", "'" + hers.id() + "'")) {
            Entry.of(author, "counselling.clinical.write", "compartment", hers.id()).enter(app);
            denied(app, insert.formatted(hers.id(), wrong, author.id()), BROKEN_RULE);
        }
        for (String right : List.of("'" + own + "'", "null")) {
            Entry.of(author, "counselling.clinical.write", "compartment", hers.id()).enter(app);
            assertEquals(1, update(insert.formatted(hers.id(), right, author.id())));
            app.rollback();
        }
    }

    @Test
    void ones_own_calendar_shows_ones_own_sessions_and_no_line_of_them() throws SQLException {
        UUID episode = given.episode(hers, author);
        UUID own = given.session(hers, author, episode, "planned");
        given.session(hers, beside, episode, "planned");
        Entry.of(author, "calendar.mine", "caseload", null).enter(app);
        assertEquals(List.of(own.toString()), rows(app, "select id::text from haven.counselling_session"));
        assertEquals(List.of(), rows(app, "select key_class from crypto.data_key"));
        app.rollback();
        Entry.toCaseload(author).enter(app);
        assertEquals(List.of(), rows(app, "select id::text from haven.counselling_session"));
    }
}
