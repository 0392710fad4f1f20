package org.haven.itest.rows;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.haven.access.Permission;
import org.haven.access.Policy;
import org.haven.access.Relation;
import org.haven.access.Role;
import org.haven.itest.given.Given.Staff;
import org.haven.itest.house.HouseTest;
import org.haven.itest.house.TheHouse;
import org.haven.itest.rows.Agency.File;
import org.haven.itest.rows.Agency.Person;
import org.haven.itest.rows.Agency.Tie;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Policy, row security and what people signed say the same of everybody and every case of an agency that nobody planned.
 * All of it happens in one transaction that is never committed.
 */
@RunAsClient
class AgreementTest extends HouseTest {

    private static final long SEED = 20_261_125L;
    private static final int ENOUGH = 20;
    private static Connection database;
    private static Agency agency;
    private static Oracle oracle;
    private static List<Ask> asks;

    /** One question to the database, and what should be the answer. */
    private record Ask(String section, String by, Person person, File file, String act, boolean expected) {
    }

    /** Whatever decides; the policy, or one with a line off. */
    private interface Decider {

        boolean allows(Collection<Role> roles, Collection<Relation> relations, Permission permission);
    }

    private static final Decider POLICY = (roles, relations, permission) -> Policy.decide(roles, relations, permission)
            .isAllowed();

    @BeforeEach
    void an_agency_is_made_up() throws SQLException {
        if (database == null) {
            database = TheHouse.get().postgres().asSuperuser("haven");
            database.setAutoCommit(false);
            run("set local lock_timeout = '20s'");
            agency = new Agency(SEED);
            oracle = new Oracle(agency);
            agency.write(database);
            asks = asks();
        }
        asTheApplication();
    }

    @AfterAll
    static void it_never_was() throws SQLException {
        if (database != null) {
            database.rollback();
            database.close();
            database = null;
        }
    }

    @Test
    void policy_and_signed_tables_agree_on_everybody_every_case_and_every_act() throws SQLException {
        assertTrue(agency.people.size() >= 120 && agency.files.size() >= 400);
        Map<String, Integer> count = new TreeMap<>();
        none(disagreements(POLICY, agency.people, count));
        assertTrue(count.get("allowed") > 10_000 && count.get("refused") > 10_000, count.toString());
        say("policy: seed " + SEED + ", " + agency.people.size() + " people, " + agency.files.size() + " cases, "
                + count);
    }

    @Test
    void the_table_in_the_database_is_the_one_in_the_code() throws SQLException {
        run("reset role");
        Set<String> kept = new TreeSet<>(
                RowSecurityTest.rows(database, "select action || ' ' || relation from sec.act_relation"));
        Set<String> coded = new TreeSet<>();
        for (Permission permission : Permission.values()) {
            Policy.suffices(permission).forEach(r -> coded.add(permission.code() + " " + r.code()));
        }
        assertEquals(coded, kept);
    }

    @Test
    void row_security_lists_for_everybody_the_cases_that_are_theirs_and_no_other() throws SQLException {
        none(wronglyListed(agency.people));
    }

    @Test
    void the_database_lets_into_a_case_and_a_compartment_whom_the_policy_lets_in() throws SQLException {
        Map<String, int[]> cells = new TreeMap<>();
        for (Ask ask : asks) {
            cells.computeIfAbsent(ask.section() + " by " + ask.by(), k -> new int[2])[ask.expected() ? 0 : 1]++;
        }
        assertEquals(List.of(), few(cells));
        none(disagreements(asks));
        cells.forEach((cell, n) -> say(cell + ": " + n[0] + " allowed, " + n[1] + " refused"));
        say("row security: " + asks.size() + " questions");
    }

    @Test
    void a_line_of_the_policy_that_is_off_is_found() throws SQLException {
        Decider off = (roles, relations, permission) -> POLICY.allows(roles, relations, permission)
                || permission == Permission.READ_LEGAL && roles.contains(Role.CASEWORKER);
        assertTrue(!disagreements(off, agency.people.subList(0, 3), new TreeMap<>()).isEmpty());
    }

    @Test
    void a_line_of_the_table_in_the_database_that_is_off_is_found() throws SQLException {
        Savepoint right = database.setSavepoint();
        run("reset role", "insert into sec.act_relation values ('referral.send', 'counsellor')",
                "delete from sec.act_relation where action = 'casefile.open' and relation = 'supervisor'");
        asTheApplication();
        List<Ask> some = new ArrayList<>(asks.stream().filter(a -> a.act().equals("casefile.open")).toList());
        agency.assignments.stream().filter(t -> t.word().equals("counsellor") && t.holds()).limit(40)
                .forEach(t -> some.add(new Ask("referral", "counsellor", t.person(), t.file(), "referral.send",
                        !t.person().suspended() && oracle.allows(t.person(), t.file(), "referral.send"))));
        List<String> wrong = disagreements(some);
        database.rollback(right);
        assertTrue(wrong.stream().anyMatch(w -> w.contains("referral.send"))
                && wrong.stream().anyMatch(w -> w.contains("casefile.open")), wrong.toString());
    }

    @Test
    void a_clause_of_row_security_that_is_off_is_found() throws SQLException {
        String clause = "(a.valid_until is null or a.valid_until > now())";
        String whole = RowSecurityTest.rows(database, "select pg_get_functiondef('sec.own_cases()'::regprocedure)")
                .get(0);
        assertTrue(whole.contains(clause), whole);
        Savepoint right = database.setSavepoint();
        run("reset role", whole.replace(clause, "true"));
        asTheApplication();
        List<String> wrong = wronglyListed(agency.people.subList(0, 9));
        database.rollback(right);
        assertTrue(!wrong.isEmpty());
    }

    @Test
    void a_conflict_that_row_security_does_not_ask_for_is_found() throws SQLException {
        Savepoint right = database.setSavepoint();
        run("reset role", "drop policy shut_by_a_conflict on haven.case_file");
        asTheApplication();
        // a supervisor's, as behind it an assignment is shut by a policy of its own
        List<String> wrong = wronglyListed(
                agency.people.stream().filter(p -> p.roles().contains("supervisor")).toList());
        database.rollback(right);
        assertTrue(!wrong.isEmpty());
    }

    @Test
    void row_security_that_is_off_is_found() throws SQLException {
        Savepoint right = database.setSavepoint();
        run("reset role", "alter table haven.case_file disable row level security");
        asTheApplication();
        List<String> wrong = wronglyListed(agency.people.subList(0, 3));
        database.rollback(right);
        assertTrue(!wrong.isEmpty());
    }

    private static void none(List<String> wrong) {
        assertEquals(0, wrong.size(), () -> wrong.subList(0, Math.min(5, wrong.size())).toString());
    }

    private static void asTheApplication() throws SQLException {
        run("set local role haven_app");
    }

    private static void run(String... statements) throws SQLException {
        try (Statement statement = database.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    /** The facts as the guard is told them, then the policy, against the signed tables. */
    private static List<String> disagreements(Decider decider, List<Person> people, Map<String, Integer> count)
            throws SQLException {
        List<String> wrong = new ArrayList<>();
        Map<List<Object>, int[]> known = new HashMap<>();
        for (Person person : people) {
            Set<Role> roles = person.roles().stream().map(r -> Role.of(r).orElseThrow()).collect(Collectors.toSet());
            for (String sample : List.of("casefile.open", "counselling.clinical.read", "legal.privileged.read")) {
                if (Oracle.inCompartment(sample) && !oracle.ofTheirRoles(person.roles(), sample)
                        && people.indexOf(person) > ENOUGH) {
                    // of those whom no compartment can know, some are enough
                    continue;
                }
                List<Set<String>> told = told(person, sample);
                for (int i = 0; i < agency.files.size(); i++) {
                    File file = agency.files.get(i);
                    Set<String> expected = oracle.relations(person, file, sample);
                    if (!told.get(i).equals(expected)) {
                        wrong.add(person + " to " + file + " for " + sample + ": " + told.get(i) + ", not " + expected);
                        continue;
                    }
                    int[] here = known.computeIfAbsent(List.of(roles, expected, sample), k -> {
                        int[] n = new int[2];
                        for (Permission permission : acts(sample)) {
                            boolean does = decider.allows(roles,
                                    expected.stream().map(AgreementTest::relation).toList(), permission);
                            n[does ? 0 : 1]++;
                            if (does != oracle.allows(person.roles(), expected, permission.code())) {
                                wrong.add(person.roles() + " " + expected + " " + permission + ": " + does);
                            }
                        }
                        return n;
                    });
                    count.merge("allowed", here[0], Integer::sum);
                    count.merge("refused", here[1], Integer::sum);
                }
            }
        }
        return wrong;
    }

    private static List<Permission> acts(String sample) {
        return Arrays.stream(Permission.values()).filter(p -> oracle.acts().contains(p.code()))
                .filter(p -> family(p.code()).equals(family(sample))).toList();
    }

    private static String family(String act) {
        return Oracle.inCompartment(act) ? act.substring(0, act.lastIndexOf('.')) : "case";
    }

    private static Relation relation(String word) {
        return Arrays.stream(Relation.values()).filter(r -> r.code().equals(word)).findFirst().orElseThrow();
    }

    private static List<Set<String>> told(Person person, String act) throws SQLException {
        try (PreparedStatement ask = database.prepareStatement("""
                select s.relations from unnest(?) with ordinality as f (id, n)
                 cross join lateral sec.standing(?, ?, ?, f.id) s order by f.n""")) {
            ask.setArray(1, database.createArrayOf("uuid", agency.files.stream().map(File::id).toArray()));
            ask.setString(2, person.login());
            ask.setString(3, act);
            ask.setString(4, Oracle.inCompartment(act) ? "compartment" : "case");
            List<Set<String>> told = new ArrayList<>();
            try (ResultSet result = ask.executeQuery()) {
                while (result.next()) {
                    told.add(new TreeSet<>(Arrays.asList((String[]) result.getArray(1).getArray())));
                }
            }
            return told;
        }
    }

    private static List<String> wronglyListed(List<Person> people) throws SQLException {
        List<String> wrong = new ArrayList<>();
        for (Person person : people) {
            Set<UUID> expected = agency.files.stream().filter(f -> oracle.lists(person, f)).map(File::id)
                    .collect(Collectors.toSet());
            Savepoint outside = database.setSavepoint();
            Set<UUID> listed = Set.of();
            if (entered(Entry.toCaseload(staff(person)))) {
                listed = RowSecurityTest.rows(database, "select id::text from haven.case_file").stream()
                        .map(UUID::fromString).collect(Collectors.toSet());
            }
            database.rollback(outside);
            if (!listed.equals(expected)) {
                wrong.add(person + " is shown " + listed.size() + " of " + expected.size());
            }
        }
        return wrong;
    }

    private static List<String> disagreements(List<Ask> questions) throws SQLException {
        List<String> wrong = new ArrayList<>();
        for (Ask ask : questions) {
            boolean compartment = Oracle.inCompartment(ask.act());
            Savepoint outside = database.setSavepoint();
            List<String> seen = entered(
                    Entry.of(staff(ask.person()), ask.act(), compartment ? "compartment" : "case", ask.file().id()))
                            ? RowSecurityTest.rows(database,
                                    compartment
                                            ? "select sec.number_of_compartment()"
                                            : "select id::text from haven.case_file")
                            : List.of();
            database.rollback(outside);
            boolean let = compartment ? !seen.isEmpty() && seen.get(0) != null : !seen.isEmpty();
            if (let != ask.expected() || !compartment && let && !seen.equals(List.of(ask.file().id().toString()))) {
                wrong.add(ask + " was answered " + seen);
            }
        }
        return wrong;
    }

    /** Whether the door opened; whoever has no relation, or is suspended, stays outside. */
    private static boolean entered(Entry entry) throws SQLException {
        Savepoint before = database.setSavepoint();
        try {
            entry.strictly(database);
            return true;
        } catch (SQLException e) {
            assertEquals("28000", e.getSQLState(), e.getMessage());
            database.rollback(before);
            return false;
        }
    }

    private static Staff staff(Person person) {
        return new Staff(person.id(), person.login(), person.team(), person.roles().stream().sorted().toList());
    }

    /** For each section and each relation that there is or was: people whose role does such acts, let in and not. */
    private static List<Ask> asks() {
        SplittableRandom chance = new SplittableRandom(SEED);
        Map<String, List<String>> sections = oracle.acts().stream()
                .collect(Collectors.groupingBy(
                        act -> family(act).equals("case") ? act.substring(0, act.indexOf('.')) : family(act),
                        TreeMap::new, Collectors.toList()));
        List<Ask> all = new ArrayList<>();
        sections.forEach((section, acts) -> tied(section).forEach((relation, pairs) -> {
            int[] left = {ENOUGH + 2, ENOUGH + 2};
            for (int i = 0; i < 40_000 && left[0] + left[1] > 0; i++) {
                Tie pair = pairs.get(chance.nextInt(pairs.size()));
                String act = acts.get(chance.nextInt(acts.size()));
                boolean allowed = !pair.person().suspended() && oracle.allows(pair.person(), pair.file(), act);
                if (oracle.ofTheirRoles(pair.person().roles(), act) && left[allowed ? 0 : 1] > 0
                        && (!allowed || oracle.relations(pair.person(), pair.file(), act).contains(relation)
                                && oracle.suffices(relation, act))) {
                    left[allowed ? 0 : 1]--;
                    all.add(new Ask(section, relation, pair.person(), pair.file(), act, allowed));
                }
            }
        }));
        return all;
    }

    /** Who was, is or will be tied to which case, by the word of the tie. */
    private static Map<String, List<Tie>> tied(String section) {
        Map<String, List<Tie>> ties = new TreeMap<>(
                agency.assignments.stream().collect(Collectors.groupingBy(Tie::word)));
        List<Tie> supervising = new ArrayList<>();
        List<Tie> heading = new ArrayList<>();
        for (File file : agency.files) {
            agency.people.stream().filter(p -> p.roles().contains("supervisor"))
                    .forEach(p -> supervising.add(new Tie(p, file, null, "supervisor", 0, null)));
            agency.heads.forEach(h -> heading.add(new Tie(h.person(), file, null, "head", 0, null)));
        }
        ties.put("supervisor", supervising);
        if (Oracle.inCompartment(section + ".")) {
            ties.put("stand-in", agency.standIns);
            ties.put("head", heading);
        }
        return ties;
    }

    /** Sections by relation of which too few were found, of what there can be. */
    private static List<String> few(Map<String, int[]> cells) {
        List<String> few = new ArrayList<>();
        cells.forEach((cell, n) -> {
            String[] part = cell.split(" by ");
            boolean ever = oracle.acts().stream()
                    .anyMatch(act -> act.startsWith(part[0] + ".")
                            && (Oracle.inCompartment(part[0] + ".") || !Oracle.inCompartment(act))
                            && oracle.suffices(part[1], act));
            if (n[1] < ENOUGH || ever && n[0] < ENOUGH) {
                few.add(cell + ": " + n[0] + " allowed, " + n[1] + " refused");
            }
        });
        return few;
    }

    private static void say(String line) {
        try {
            Files.writeString(TheHouse.target().resolve("agreement.txt"), line + "\n",
                    java.nio.file.StandardOpenOption.CREATE, java.nio.file.StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
