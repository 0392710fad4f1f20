package org.haven.itest.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.UUID;
import org.haven.itest.given.Given.Case;
import org.haven.itest.given.Given.Staff;
import org.haven.itest.web.Visitor.Answer;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Conflicts as programs meet them. */
@RunAsClient
class ConflictTest extends BesideTheHouse {

    private Staff casey;
    private Case hers;
    private String path;

    @BeforeEach
    void casey_has_a_case() {
        casey = given.demo("casey");
        hers = given.caseOf(casey);
        path = "/api/v1/cases/" + hers.id();
    }

    @Test
    void a_lock_is_set_ends_the_work_is_told_to_supervisors_and_ended_with_a_reason() {
        Staff corin = given.demo("corin");
        given.assigned(corin, hers, "counsellor");
        assertEquals(200, Visitor.program("corin").get(path).status());
        assertEquals(204, lock("sunil", corin.id(), "They are neighbours.").status());
        assertEquals(204, lock("sunil", corin.id(), "The same click twice.").status());
        assertEquals(404, Visitor.program("corin").get(path).status());
        String told = Visitor.program("sonia").get(path + "/locks").body();
        assertTrue(told.contains("They are neighbours.") && !told.contains("twice"), told);
        Answer again = Visitor.program("sunil").send("POST", path + "/care-team",
                "{\"staff\": \"" + corin.id() + "\", \"function\": \"counsellor\", \"reason\": \"skills\"}");
        assertEquals(409, again.status());
        assertTrue(again.body().contains("conflict.colleague-locked"), again.body());
        UUID id = given.one("select id from access.conflict_lock where case_id = ?", UUID.class, hers.id());
        assertEquals(400, end("sonia", id, " ").status());
        assertEquals(204, end("sonia", id, "They have moved away.").status());
        assertEquals(204, end("sonia", id, "They have moved away.").status(), "the same click twice");
        assertEquals(404, Visitor.program("corin").get(path).status(), "nothing comes back by itself");
        assertEquals(204,
                Visitor.program("sunil").send("POST", path + "/care-team",
                        "{\"staff\": \"" + corin.id() + "\", \"function\": \"counsellor\", \"reason\": \"skills\"}")
                        .status());
        assertEquals(200, Visitor.program("corin").get(path).status());
        assertEquals(1, log.count("select count(*) from audit.event where target = ? and action = 'staff.assign'"
                + " and result = 'refused' and reason = 'conflict.colleague-locked'", hers.id()));
    }

    @Test
    void nobody_locks_themselves_as_a_supervisor_or_a_colleague_nobody_knows() {
        Answer own = lock("sunil", given.demo("sunil").id(), "Mine.");
        assertEquals(409, own.status());
        assertTrue(own.body().contains("conflict.own-lock"), own.body());
        assertEquals(404, lock("sunil", UUID.randomUUID(), "Nobody.").status());
        assertEquals(404, lock("casey", given.demo("corin").id(), "Not a supervisor.").status());
        assertEquals(404, end("sunil", UUID.randomUUID(), "No such lock.").status());
        assertEquals(0, given.count("select count(*) from access.conflict_lock where case_id = ?", hers.id()));
    }

    @Test
    void whoever_declares_a_conflict_is_answered_the_same_and_is_out_and_the_supervisors_are_told() {
        Answer nobodys = declare("casey", "C-0000-0000-0");
        Answer real = declare("casey", hers.number());
        assertEquals(204, real.status(), real.body());
        assertEquals(GlassTest.same(nobodys), GlassTest.same(real));
        assertEquals(GlassTest.same(nobodys), GlassTest.same(declare("casey", hers.number())), "declared already");
        assertEquals(404, Visitor.program("casey").get(path).status());
        assertFalse(Visitor.program("casey").get("/api/v1/cases?size=200").body().contains(hers.number()));
        assertTrue(Visitor.program("sunil").get("/api/v1/my-day").body().contains("conflict.declared"));
        assertTrue(Visitor.program("sunil").get(path + "/locks").json().path("locks").path(0).path("declared")
                .asBoolean());
        String audit = Visitor.program("audrey").get("/api/v1/access-log?action=conflict.declare&case=" + hers.number())
                .body();
        assertTrue(audit.contains("\"casey\""), audit);
        assertEquals(400, declare("casey", "C-1").status());
        assertEquals(404, declare("audrey", hers.number()).status());
    }

    private Answer lock(String login, UUID colleague, String note) {
        return Visitor.program(login).send("POST", path + "/locks",
                "{\"colleague\": \"" + colleague + "\", \"relation\": \"family\", \"note\": \"" + note + "\"}");
    }

    private Answer end(String login, UUID lock, String reason) {
        return Visitor.program(login).send("POST", path + "/locks/" + lock + "/end",
                "{\"reason\": \"" + reason + "\"}");
    }

    private static Answer declare(String login, String number) {
        return Visitor.program(login).send("POST", "/api/v1/conflicts",
                "{\"number\": \"" + number + "\", \"relation\": \"family\"}");
    }
}
