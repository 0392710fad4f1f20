package org.haven.itest.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.haven.itest.given.Given.Case;
import org.haven.itest.given.Given.Staff;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;

/** A refusal is written down through a pool of its own: many of them at once take nothing from anybody else. */
@RunAsClient
class RefusalsAtOnceTest extends BesideTheHouse {

    /** As many connections as the pool of the house holds, when nothing else is said. */
    private static final int POOL = 20;
    private static final int REFUSALS = 4 * POOL;
    private static final int OTHERS = 40;

    @Test
    void four_times_as_many_refusals_as_connections_stall_nobody() throws Exception {
        Staff casey = given.demo("casey");
        Case hers = given.caseOf(casey);
        Case foreign = given.caseOf(given.staff(given.team(), "caseworker"));
        Visitor refused = Visitor.program("corin");
        Visitor other = Visitor.program("casey");
        CountDownLatch together = new CountDownLatch(1);
        ExecutorService people = Executors.newFixedThreadPool(REFUSALS + POOL);
        List<Integer> answers = Collections.synchronizedList(new ArrayList<>());
        List<Integer> work = Collections.synchronizedList(new ArrayList<>());
        try {
            List<Callable<Object>> all = new ArrayList<>();
            for (int i = 0; i < REFUSALS; i++) {
                UUID id = i % 2 == 0 ? foreign.id() : UUID.randomUUID();
                all.add(() -> answers.add(refused.with("X-Round", "1").get("/api/v1/cases/" + id).status()));
            }
            for (int i = 0; i < OTHERS; i++) {
                all.add(1 + i * 3,
                        () -> work.add(other.with("X-Round", "1").get("/api/v1/cases/" + hers.id()).status()));
            }
            List<Future<Object>> done = new ArrayList<>();
            for (Callable<Object> one : all) {
                done.add(people.submit(() -> {
                    together.await();
                    return one.call();
                }));
            }
            together.countDown();
            for (Future<Object> each : done) {
                each.get();
            }
        } finally {
            people.shutdownNow();
        }
        assertEquals(Collections.nCopies(OTHERS, 200), work);
        assertEquals(Collections.nCopies(REFUSALS, 404), answers);
        assertEquals(REFUSALS / 2, log.count(
                "select count(*) from audit.event where result = 'refused' and reason = 'access.relation' and target = ?",
                foreign.id()));
    }
}
