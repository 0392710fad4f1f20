package org.haven.itest.rows;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.haven.itest.given.Given;
import org.haven.itest.given.Given.Case;
import org.haven.itest.given.Given.Staff;
import org.haven.itest.house.HouseTest;
import org.haven.itest.house.TheHouse;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;

/**
 * What row security and its context cost: the same statements once as the application within an event, once by a role
 * without row security that says in each statement whose case it must be. Pairs, one after the other in turns; medians and
 * spread. Run by {@code mvn -Pbench verify}; the figures go to {@code docs/performance}.
 */
@RunAsClient
class RowSecurityBench extends HouseTest {

    private static final int CASES = 20_000;
    private static final int PAIRS = 5;
    private static final int TRANSACTIONS = 100;
    private static final int WARM = 8;
    private static final double TICK_MS = 10;
    private static final String THEIRS = """
            and exists (select 1 from access.assignment a
                         where a.staff_id = '%1$s' and a.case_id = '%2$s' and a.valid_from <= now()
                           and (a.valid_until is null or a.valid_until > now()))""";
    private static final List<String> OPENING = List.of("select * from haven.case_file where id = '%2$s'",
            "select * from haven.survivor where id = '%3$s'", "select * from crypto.data_key where subject_id = '%3$s'",
            "select w.* from haven.case_note n join haven.case_note_wording w on w.note_id = n.id"
                    + " where n.case_id = '%2$s'");
    private static final List<String> LISTING = List.of("""
            select f.id, f.number, f.status from access.assignment a join haven.case_file f on f.id = a.case_id
             where a.staff_id = '%1$s' and a.valid_from <= now() and (a.valid_until is null or a.valid_until > now())
             order by f.opened_at desc, f.id limit 26""");

    private final StringBuilder report = new StringBuilder();

    /** One way of doing the same, with the statements prepared once, as the application's driver does. */
    private interface Way {

        void once(List<PreparedStatement> statements, Connection connection) throws Exception;
    }

    @Test
    void row_security_and_context_against_a_condition_in_each_statement() throws Exception {
        try (Connection migrate = TheHouse.get().asMigrate(); Connection app = TheHouse.get().asApp()) {
            Given given = Given.beside(migrate, TheHouse.get().secrets().keyEncryptionKey());
            Staff casey = given.staff(given.team(), "caseworker");
            Case hers = given.caseOf(casey);
            try (Given all = new Given(TheHouse.get().postgres().asSuperuser("haven"))) {
                fill(all, casey, hers);
            }
            for (Connection one : List.of(app, migrate)) {
                try (Statement wait = one.createStatement()) {
                    // what is counted is the processor's time, not the disk's
                    wait.execute("set synchronous_commit = off");
                }
                one.setAutoCommit(false);
            }
            report.append(String.format(Locale.ROOT,
                    "%d cases, %d pairs of %d transactions each, in turns. Medians (least to most).%n%n", CASES, PAIRS,
                    TRANSACTIONS));
            compare("opening a case", OPENING, Entry.toCase(casey, hers.id()).again(), app, migrate, casey, hers,
                    THEIRS);
            compare("a list of one's cases", LISTING, Entry.toCaseload(casey).again(), app, migrate, casey, hers, "");
        }
        Path folder = Files.createDirectories(TheHouse.project().resolve("docs/performance"));
        Files.writeString(folder.resolve("row-security.txt"), report);
    }

    private static void fill(Given given, Staff casey, Case hers) {
        given.run("set session_replication_role = replica");
        UUID other = given.team();
        given.run("""
                insert into haven.staff (login, display_name, team_id)
                select 'bench-' || n, 'Bench', ? from generate_series(1, 300) n""", other);
        given.run("""
                insert into haven.case_file (number, subject_id, team_id, status, opened_at, opened_by)
                select 'C-' || upper(substr(h, 1, 4)) || '-' || upper(substr(h, 5, 4)) || '-0', gen_random_uuid(), ?,
                       'active', now() - make_interval(mins => n), ?
                  from generate_series(1, ?) n cross join lateral (select md5(n::text) as h) x
                on conflict do nothing""", other, casey.id(), CASES);
        given.run("insert into haven.survivor (id) select subject_id from haven.case_file on conflict do nothing");
        given.run("""
                insert into access.assignment (staff_id, case_id, function, valid_from)
                select s.id, f.id, 'caseworker', now() - interval '1 day'
                  from (select id, row_number() over (order by id) as n from haven.case_file) f
                  join (select id, row_number() over (order by id) as n from haven.staff where login like 'bench-%') s
                    on s.n in (f.n % 300 + 1, f.n / 7 % 300 + 1)
                on conflict do nothing""");
        given.run("""
                insert into access.assignment (staff_id, case_id, function, valid_from)
                select ?, f.id, 'caseworker', now() - interval '1 day' from haven.case_file f
                 where f.team_id = ? order by f.id limit 40 on conflict do nothing""", casey.id(), other);
        given.run("""
                insert into haven.case_note (id, case_id, form_key, written_by, written_at)
                select gen_random_uuid(), f.id, gen_random_uuid(), ?, now() from haven.case_file f
                 cross join generate_series(1, 3)""", casey.id());
        given.run("""
                insert into haven.case_note_wording (id, note_id, case_id, ordinal, body, written_by, written_at)
                select gen_random_uuid(), n.id, n.case_id, 1, '\\x00', n.written_by, now() from haven.case_note n
                on conflict do nothing""");
        given.run("set session_replication_role = origin");
        given.run("analyze");
        assertTrue(given.count("select count(*) from haven.case_note where case_id = ?", hers.id()) == 3);
    }

    private void compare(String what, List<String> statements, Entry entry, Connection app, Connection migrate,
            Staff casey, Case hers, String condition) throws Exception {
        List<String> own = statements.stream().map(s -> s.formatted(casey.id(), hers.id(), hers.subject())).toList();
        String theirs = condition.formatted(casey.id(), hers.id());
        List<String> said = own.stream().map(s -> s + theirs).toList();
        Way guarded = (prepared, connection) -> {
            entry.again().strictly(connection);
            for (PreparedStatement one : prepared) {
                one.executeQuery().close();
            }
            connection.commit();
        };
        Way plain = (prepared, connection) -> {
            for (PreparedStatement one : prepared) {
                one.executeQuery().close();
            }
            connection.commit();
        };
        List<Double> with = new ArrayList<>();
        List<Double> without = new ArrayList<>();
        for (int pair = -1; pair < PAIRS; pair++) {
            double a = cpu(app, own, guarded);
            double b = cpu(migrate, said, plain);
            if (pair >= 0) {
                with.add(a);
                without.add(b);
            }
        }
        entry.again().strictly(app);
        long blocksWith = blocks(app, own);
        app.rollback();
        long blocksWithout = blocks(migrate, said);
        migrate.rollback();
        report.append(what).append('\n');
        line("  CPU-ms of the database per transaction, event and row security", with);
        line("  CPU-ms of the database per transaction, condition, no event", without);
        report.append(String.format(Locale.ROOT, "  buffers of the reading: %d and %d, ratio %.2f%n%n", blocksWith,
                blocksWithout, blocksWith / (double) blocksWithout));
    }

    private void line(String what, List<Double> all) {
        List<Double> sorted = all.stream().sorted().toList();
        report.append(String.format(Locale.ROOT, "%s: %.3f (%.3f to %.3f)%n", what, sorted.get(sorted.size() / 2),
                sorted.get(0), sorted.get(sorted.size() - 1)));
    }

    private static double cpu(Connection connection, List<String> statements, Way way) throws Exception {
        int pid = Entry.backend(connection);
        List<PreparedStatement> prepared = new ArrayList<>();
        for (String sql : statements) {
            prepared.add(connection.prepareStatement(sql));
        }
        for (int i = 0; i < WARM; i++) {
            way.once(prepared, connection);
        }
        double before = ticks(pid);
        for (int i = 0; i < TRANSACTIONS; i++) {
            way.once(prepared, connection);
        }
        double spent = (ticks(pid) - before) * TICK_MS / TRANSACTIONS;
        for (PreparedStatement one : prepared) {
            one.close();
        }
        return spent;
    }

    /** User and system time of a backend, as the kernel counts it. */
    private static double ticks(int pid) throws Exception {
        String[] field = Files.readString(Path.of("/proc/" + pid + "/stat")).replaceFirst(".*\\) ", "").split(" ");
        return Long.parseLong(field[11]) + Long.parseLong(field[12]);
    }

    private static long blocks(Connection connection, List<String> statements) throws Exception {
        long all = 0;
        for (String sql : statements) {
            try (PreparedStatement explain = connection
                    .prepareStatement("explain (analyze, buffers, format json) " + sql);
                    ResultSet result = explain.executeQuery()) {
                assertEquals(true, result.next());
                JsonNode plan = new ObjectMapper().readTree(result.getString(1)).path(0).path("Plan");
                all += plan.path("Shared Hit Blocks").asLong() + plan.path("Shared Read Blocks").asLong();
            }
        }
        return all;
    }
}
