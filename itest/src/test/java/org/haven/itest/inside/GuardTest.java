package org.haven.itest.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import org.haven.itest.given.Given;
import org.haven.itest.given.Given.Staff;
import org.haven.itest.probe.Probe;
import org.haven.itest.probe.Probe.Seen;
import org.junit.jupiter.api.Test;

class GuardTest extends InsideTest {

    private static final int ACTIVE = 0;

    @Inject
    Probe probe;

    @Test
    void the_guard_decides_inside_the_transaction_of_the_use_case() throws Exception {
        Given given = Given.inside();
        Staff casey = given.staff(given.team(), "caseworker");
        Seen seen = As.person(casey, probe::look);
        assertEquals(ACTIVE, seen.status());
        assertEquals("notice.my-day", seen.action());
        assertEquals(casey.id().toString(), seen.staff());
    }
}
