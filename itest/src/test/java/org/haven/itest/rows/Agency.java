package org.haven.itest.rows;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;

/**
 * An agency that nobody planned: teams, people of every role and of two at once, cases, and who stood, stands and will
 * stand to which case how, with ends to the second. Written straight into the tables and never committed. Times are seconds
 * from the moment of the transaction.
 */
final class Agency {

    static final List<String> FUNCTIONS = List.of("lead", "caseworker", "counsellor", "legal-officer", "stand-in",
            "glass");
    private static final int DAY = 86_400;
    private static final int TEAMS = 6;
    private static final int CASES = 480;
    private static final int ASSIGNMENTS = 4_200;
    private static final List<Set<String>> PEOPLE_OF_A_TEAM = people();

    record Person(UUID id, String login, UUID team, Set<String> roles, boolean suspended) {
    }

    record File(UUID id, UUID team) {
    }

    /** Something dated that relates a person to a case, or a head to a team; {@code word} says what. */
    record Tie(Person person, File file, UUID team, String word, int from, Integer until) {

        boolean holds() {
            return from <= 0 && (until == null || until > 0);
        }
    }

    final List<UUID> teams = new ArrayList<>();
    final List<Person> people = new ArrayList<>();
    final List<File> files = new ArrayList<>();
    final List<Tie> assignments = new ArrayList<>();
    /** The word is the compartment. */
    final List<Tie> standIns = new ArrayList<>();
    /** The word is the function. */
    final List<Tie> heads = new ArrayList<>();
    /** Conflicts: those without an end hold. */
    final List<Tie> locks = new ArrayList<>();
    private final SplittableRandom chance;

    Agency(long seed) {
        chance = new SplittableRandom(seed);
        for (int t = 0; t < TEAMS; t++) {
            UUID team = UUID.randomUUID();
            teams.add(team);
            for (Set<String> roles : PEOPLE_OF_A_TEAM) {
                UUID id = UUID.randomUUID();
                people.add(new Person(id, "made-up-" + id, team, roles, chance.nextInt(15) == 0));
            }
        }
        for (int i = 0; i < CASES; i++) {
            files.add(new File(UUID.randomUUID(), teams.get(i % TEAMS)));
        }
        tie();
        lock();
    }

    private static List<Set<String>> people() {
        List<Set<String>> all = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            all.add(Set.of("caseworker"));
        }
        for (int i = 0; i < 4; i++) {
            all.add(Set.of("counsellor"));
            all.add(Set.of("legal-officer"));
        }
        for (int i = 0; i < 2; i++) {
            all.add(Set.of("supervisor"));
            all.add(Set.of("supervisor", "caseworker"));
        }
        all.addAll(List.of(Set.of("auditor"), Set.of("administrator"), Set.of("shelter-staff"),
                Set.of("helpline-operator"), Set.of("supervisor", "counsellor"), Set.of("supervisor", "legal-officer"),
                Set.of("caseworker", "counsellor"), Set.of("supervisor", "auditor"), Set.of()));
        return all;
    }

    private void tie() {
        Set<List<Object>> taken = new HashSet<>();
        while (assignments.size() < ASSIGNMENTS) {
            File file = any(files);
            Person person = chance.nextInt(5) == 0 ? any(people) : anyOf(file.team());
            int[] time = time();
            String word = chance.nextInt(10) < 4 ? any(FUNCTIONS) : ofTheirRole(person);
            if (taken.add(List.of(person, file, time[0]))) {
                assignments.add(
                        new Tie(person, file, null, word, time[0], time[2] == 1 ? null : Integer.valueOf(time[1])));
            }
        }
        for (int i = 0; i < CASES * 3; i++) {
            int[] time = time();
            standIns.add(new Tie(any(people), any(files), null, chance.nextBoolean() ? "clinical" : "privileged",
                    time[0], time[2] == 1 ? 2 * DAY : time[1]));
        }
        for (Person person : people) {
            if (person.roles().contains("counsellor") || person.roles().contains("legal-officer")
                    || chance.nextInt(6) == 0) {
                int[] time = time();
                heads.add(new Tie(person, null, chance.nextInt(4) == 0 ? any(teams) : person.team(),
                        chance.nextBoolean() ? "clinical-supervisor" : "legal-lead", time[0],
                        time[2] == 1 ? null : Integer.valueOf(time[1])));
            }
        }
    }

    private void lock() {
        Set<List<Object>> taken = new HashSet<>();
        for (Tie tie : assignments) {
            if (chance.nextInt(9) == 0 && taken.add(List.of(tie.person(), tie.file()))) {
                locks.add(new Tie(tie.person(), tie.file(), null, "lock", -DAY,
                        chance.nextInt(3) == 0 ? Integer.valueOf(-1) : null));
            }
        }
        for (int i = 0; i < CASES; i++) {
            Person person = any(people);
            File file = any(files);
            if (taken.add(List.of(person, file))) {
                locks.add(new Tie(person, file, null, "lock", -DAY, null));
            }
        }
    }

    private String ofTheirRole(Person person) {
        if (person.roles().contains("counsellor") && chance.nextBoolean()) {
            return "counsellor";
        }
        if (person.roles().contains("legal-officer") && chance.nextBoolean()) {
            return "legal-officer";
        }
        return any(List.of("lead", "caseworker", "stand-in", "glass"));
    }

    /** From, until, and whether it has no end: over long ago or this second, holding, or not yet begun. */
    private int[] time() {
        int from = -1 - chance.nextInt(30 * DAY);
        return switch (chance.nextInt(8)) {
            case 0 -> new int[]{from - 30 * DAY, from, 0};
            case 1 -> new int[]{from, 0, 0};
            case 2 -> new int[]{1 + chance.nextInt(DAY), 0, 1};
            case 3 -> new int[]{from, 1, 0};
            case 4 -> new int[]{0, 1 + chance.nextInt(DAY), 0};
            case 5 -> new int[]{from, 1 + chance.nextInt(DAY), 0};
            default -> new int[]{from, 0, 1};
        };
    }

    private <T> T any(List<T> all) {
        return all.get(chance.nextInt(all.size()));
    }

    private Person anyOf(UUID team) {
        int at = teams.indexOf(team) * PEOPLE_OF_A_TEAM.size();
        return people.get(at + chance.nextInt(PEOPLE_OF_A_TEAM.size()));
    }

    /** @param superuser in a transaction that will be rolled back */
    void write(Connection superuser) throws SQLException {
        try (Statement s = superuser.createStatement()) {
            // no trigger writes a history of what never was
            s.execute("set local session_replication_role = replica");
        }
        each(superuser, "insert into haven.team (id, name) values (?, ?)", teams, t -> new Object[]{t, "Team " + t});
        each(superuser,
                "insert into haven.staff (id, login, display_name, team_id, suspended_at)"
                        + " values (?, ?, 'Made Up', ?, case when ? then now() end)",
                people, p -> new Object[]{p.id(), p.login(), p.team(), p.suspended()});
        List<Object[]> roles = new ArrayList<>();
        people.forEach(p -> p.roles().forEach(r -> roles.add(new Object[]{p.id(), r})));
        each(superuser, "insert into access.staff_role (staff_id, role) values (?, ?)", roles, r -> r);
        List<Object[]> rows = new ArrayList<>();
        files.forEach(
                f -> rows.add(new Object[]{f.id(), number(f.id()), UUID.randomUUID(), f.team(), people.get(0).id()}));
        each(superuser, "insert into haven.case_file (id, number, subject_id, team_id, status, opened_at, opened_by)"
                + " values (?, ?, ?, ?, 'active', now(), ?)", rows, r -> r);
        each(superuser,
                "insert into access.assignment (staff_id, case_id, function, valid_from, valid_until)"
                        + " values (?, ?, ?, now() + make_interval(secs => ?), now() + make_interval(secs => ?))",
                assignments, t -> new Object[]{t.person().id(), t.file().id(), t.word(), t.from(), t.until()});
        each(superuser,
                "insert into access.stand_in (case_id, stand_in_id, compartment, author_id, valid_from,"
                        + " valid_until) select ?, ?, ?, (select id from haven.staff where login = 'system.timer'),"
                        + " now() + make_interval(secs => ?), now() + make_interval(secs => ?)",
                standIns, t -> new Object[]{t.file().id(), t.person().id(), t.word(), t.from(), t.until()});
        each(superuser, "insert into access.conflict_lock (id, staff_id, case_id, relation, set_by, set_at, ended_by,"
                + " ended_at, end_reason) select gen_random_uuid(), ?, ?, 'other', s.id, now() - interval '1 day',"
                + " case when ? then s.id end, case when ? then now() end, case when ? then '\\x00'::bytea end"
                + " from haven.staff s where s.login = 'system.timer'", locks, t -> {
                    boolean ended = t.until() != null;
                    return new Object[]{t.person().id(), t.file().id(), ended, ended, ended};
                });
        each(superuser,
                "insert into access.staff_function (staff_id, function, team_id, valid_from, valid_until)"
                        + " values (?, ?, ?, now() + make_interval(secs => ?), now() + make_interval(secs => ?))",
                heads, t -> new Object[]{t.person().id(), t.word(), t.team(), t.from(), t.until()});
        try (Statement s = superuser.createStatement()) {
            s.execute("set local session_replication_role = origin");
            s.execute("analyze access.assignment, access.stand_in, access.staff_function, access.staff_role,"
                    + " haven.case_file, haven.staff");
        }
    }

    private static String number(UUID id) {
        String digits = id.toString().replace("-", "").toUpperCase(Locale.ROOT);
        return "C-" + digits.substring(0, 4) + "-" + digits.substring(4, 8) + "-" + digits.charAt(8);
    }

    private interface Row<T> {

        Object[] of(T each);
    }

    private static <T> void each(Connection connection, String sql, List<T> all, Row<T> row) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            for (T one : all) {
                Object[] values = row.of(one);
                for (int i = 0; i < values.length; i++) {
                    insert.setObject(i + 1, values[i], values[i] == null ? java.sql.Types.INTEGER : typeOf(values[i]));
                }
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static int typeOf(Object value) {
        return value instanceof UUID
                ? java.sql.Types.OTHER
                : value instanceof Integer
                        ? java.sql.Types.INTEGER
                        : value instanceof Boolean ? java.sql.Types.BOOLEAN : java.sql.Types.VARCHAR;
    }
}
