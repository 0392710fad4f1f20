package org.haven.itest.given;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.KeyGenerator;
import javax.crypto.spec.SecretKeySpec;

/**
 * What a test starts from: a team, people and cases of its own, so that no test sees another's. Written straight into
 * the tables, apart from the code under test.
 */
public final class Given implements AutoCloseable {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    /** Whom the demo realm knows, with their role. */
    public static final Map<String, String> DEMO = Map.ofEntries(Map.entry("casey", "caseworker"),
            Map.entry("cleo", "caseworker"), Map.entry("sunil", "supervisor"), Map.entry("sonia", "supervisor"),
            Map.entry("audrey", "auditor"), Map.entry("corin", "counsellor"), Map.entry("cora", "counsellor"),
            Map.entry("lena", "legal-officer"), Map.entry("liam", "legal-officer"), Map.entry("shea", "shelter-staff"),
            Map.entry("hollis", "helpline-operator"), Map.entry("adele", "administrator"));

    private final Connection connection;
    private final SecretKeySpec keyEncryptionKey;

    /** @param connection as the role that migrates */
    public Given(Connection connection) {
        this(connection, null);
    }

    private Given(Connection connection, String keyEncryptionKey) {
        this.connection = connection;
        this.keyEncryptionKey = keyEncryptionKey == null
                ? null
                : new SecretKeySpec(Base64.getDecoder().decode(keyEncryptionKey), "AES");
    }

    /** Beside the server. */
    public static Given beside(Connection connection, String keyEncryptionKey) {
        return new Given(connection, keyEncryptionKey);
    }

    /** Inside the server, which is told neither password; this test's own house has them in its folder. */
    public static Given inside() {
        Properties secrets = secrets();
        return new Given(connectionAs("haven_migrate", secrets.getProperty("postgres.haven_migrate")),
                secrets.getProperty("keys.kek"));
    }

    private static Properties secrets() {
        Properties secrets = new Properties();
        try (InputStream in = Files.newInputStream(
                Path.of(System.getProperty("jboss.server.base.dir")).resolveSibling("secrets.properties"))) {
            secrets.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return secrets;
    }

    /** Reads the log, which no role of the application can. */
    public static Given insideAsSuperuser() {
        return new Given(connectionAs("postgres", secrets().getProperty("postgres.superuser")), null);
    }

    private static Connection connectionAs(String role, String password) {
        Properties who = new Properties();
        who.setProperty("user", role);
        who.setProperty("password", password);
        try {
            return new org.postgresql.Driver().connect(System.getenv("HAVEN_DB_URL"), who);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Somebody who works here. */
    public record Staff(UUID id, String login, UUID team, List<String> roles) {

        public String role() {
            return roles.get(0);
        }
    }

    /** A house and its beds. */
    public record House(UUID id, List<UUID> beds) {
    }

    /** An organisation that Haven works with, and a service of it. */
    public record Partner(UUID id, String name, UUID service) {
    }

    /** A case that somebody leads. */
    public record Case(UUID id, String number, UUID subject) {
    }

    public UUID team() {
        UUID id = UUID.randomUUID();
        run("insert into haven.team (id, name) values (?, ?)", id, "Team " + id);
        return id;
    }

    public Staff staff(UUID team, String... roles) {
        String login = roles[0] + "-" + UUID.randomUUID().toString().substring(0, 12);
        return named(team, login, "Test Person " + login, roles);
    }

    public Staff named(UUID team, String login, String name, String... roles) {
        run("insert into haven.staff (login, display_name, team_id) values (?, ?, ?) on conflict (login) do nothing",
                login.toLowerCase(Locale.ROOT), name, team);
        UUID id = one("select id from haven.staff where login = ?", UUID.class, login);
        for (String role : roles) {
            run("insert into access.staff_role (staff_id, role) values (?, ?) on conflict do nothing", id, role);
        }
        return new Staff(id, login, one("select team_id from haven.staff where id = ?", UUID.class, id),
                List.of(roles));
    }

    /** A house with one unit for adults and some beds. */
    public House house(int beds) {
        UUID id = UUID.randomUUID();
        UUID unit = UUID.randomUUID();
        run("insert into haven.shelter (id, code_name) values (?, ?)", id, "House " + id.toString().substring(0, 8));
        run("insert into haven.unit (id, shelter_id, name, population) values (?, ?, 'East', 'adults')", unit, id);
        List<UUID> made = new ArrayList<>();
        for (int i = 1; i <= beds; i++) {
            UUID bed = UUID.randomUUID();
            run("insert into haven.bed (id, shelter_id, unit_id, label) values (?, ?, ?, ?)", bed, id, unit, "B" + i);
            made.add(bed);
        }
        return new House(id, made);
    }

    /** Counselling that began today; by whom. */
    public UUID episode(Case file, Staff counsellor) {
        UUID id = UUID.randomUUID();
        run("""
                insert into haven.counselling_episode (id, case_id, counsellor_id, form_key, modality, begun_on, state)
                values (?, ?, ?, ?, 'individual', current_date, 'open')""", id, file.id(), counsellor.id(),
                UUID.randomUUID());
        return id;
    }

    /** A session an hour ago, planned or whatever became of it. */
    public UUID session(Case file, Staff counsellor, UUID episode, String state) {
        UUID id = UUID.randomUUID();
        run("""
                insert into haven.counselling_session (id, case_id, episode_id, counsellor_id, form_key, planned_at,
                    minutes, setting, interpreter, state)
                values (?, ?, ?, ?, ?, now() - interval '1 hour', 50, 'agency', false, 'planned')""", id, file.id(),
                episode, counsellor.id(), UUID.randomUUID());
        if (!state.equals("planned")) {
            run("update haven.counselling_session set state = ? where id = ?", state, id);
        }
        return id;
    }

    /** The survivor of a case lives there since an hour ago. */
    public void lives(Case file, House house) {
        run("""
                insert into haven.bed_claim (id, kind, case_id, subject_id, bed_id, from_at, state, form_key, made_by, made_at)
                select ?, 'stay', f.id, f.subject_id, ?, now() - interval '1 hour', 'staying', ?, f.opened_by, now()
                  from haven.case_file f where f.id = ?""",
                UUID.randomUUID(), house.beds().get(0), UUID.randomUUID(), file.id());
    }

    /** A vetted partner with one service. */
    public Partner partner() {
        Partner made = new Partner(UUID.randomUUID(), "Partner " + UUID.randomUUID().toString().substring(0, 8),
                UUID.randomUUID());
        run("""
                insert into haven.partner (id, name, org_type, languages, vetting, form_key, kept_by)
                select ?, ?, 'NGO', array['eng'], 'vetted', ?, s.id from haven.staff s order by s.login limit 1""",
                made.id(), made.name(), UUID.randomUUID());
        run("insert into haven.partner_service (id, partner_id, name, type, form_key) values (?, ?, 'First talk', 'health', ?)",
                made.service(), made.id(), UUID.randomUUID());
        return made;
    }

    /** Nobody is offered a bed there any more. */
    public void closed(House house) {
        run("update haven.bed set out_of_use = 'closed' where shelter_id = ?", house.id());
    }

    /** Somebody has called, without a name; nothing has been decided. */
    public UUID contact(Staff operator) {
        UUID id = UUID.randomUUID();
        run("""
                insert into haven.contact (id, form_key, received_at, channel, operator_id, team_id, anonymous,
                    caller_relation, nature, urgency, immediate_danger, minors_present, state)
                values (?, ?, now(), 'phone', ?, ?, true, 'self', 'needs-help', 'day', 'no', 'no', 'new')""", id,
                UUID.randomUUID(), operator.id(), operator.team());
        return id;
    }

    public void posted(Staff staff, House house) {
        run("insert into access.shelter_post (staff_id, shelter_id, valid_from) values (?, ?, now() - interval '1 day')",
                staff.id(), house.id());
    }

    public void suspended(Staff staff) {
        run("update haven.staff set suspended_at = now() where id = ?", staff.id());
    }

    public void reinstated(Staff staff) {
        run("update haven.staff set suspended_at = null where id = ?", staff.id());
    }

    /** An open case of the person's team, in which they do what people of their role do. */
    public Case caseOf(Staff lead) {
        return caseOf(lead, "active");
    }

    /** The same, while nobody has begun to work with the survivor. */
    public Case intakeOf(Staff lead) {
        return caseOf(lead, "intake");
    }

    private Case caseOf(Staff lead, String status) {
        UUID id = UUID.randomUUID();
        UUID subject = UUID.randomUUID();
        String number = number();
        run("insert into haven.survivor (id) values (?)", subject);
        run("insert into crypto.data_key (subject_id, kek_id, wrapped) values (?, 1, ?)", subject, wrappedKey());
        run("""
                insert into haven.case_file (id, number, subject_id, team_id, status, opened_at, opened_by)
                values (?, ?, ?, ?, ?, now(), ?)""", id, number, subject, lead.team(), status, lead.id());
        Case made = new Case(id, number, subject);
        assigned(lead, made, switch (lead.role()) {
            case "counsellor", "legal-officer" -> lead.role();
            default -> "lead";
        });
        return made;
    }

    /** From a second ago, so that it holds already in the transaction that asks. */
    public void assigned(Staff staff, Case file, String function) {
        run("""
                insert into access.assignment (staff_id, case_id, function, valid_from)
                values (?, ?, ?, now() - interval '1 second')""", staff.id(), file.id(), function);
    }

    /** What they do in the case is over since a moment ago. */
    public void released(Staff staff, Case file) {
        run("""
                update access.assignment set valid_from = now() - interval '2 hours', valid_until = now() - interval '1 second'
                 where staff_id = ? and case_id = ?""",
                staff.id(), file.id());
    }

    /** Stands in for an author in a compartment of the case, until so many seconds from now; negative when it is over. */
    public void standsIn(Staff standIn, Staff author, Case file, String compartment, int seconds) {
        run("""
                insert into access.stand_in (case_id, compartment, author_id, stand_in_id, valid_from, valid_until)
                values (?, ?, ?, ?, now() - interval '1 day', now() + make_interval(secs => ?))""", file.id(),
                compartment, author.id(), standIn.id(), seconds);
        run("""
                insert into access.assignment (staff_id, case_id, function, valid_from, valid_until)
                values (?, ?, 'stand-in', now() - interval '1 day', now() + make_interval(secs => ?))""", standIn.id(),
                file.id(), seconds);
    }

    /** Has a conflict with the case, as a supervisor found; nothing else of theirs has ended. */
    public UUID locked(Staff staff, Case file, Staff by) {
        UUID id = UUID.randomUUID();
        run("""
                insert into access.conflict_lock (id, staff_id, case_id, relation, set_by, set_at)
                values (?, ?, ?, 'family', ?, now())""", id, staff.id(), file.id(), by.id());
        return id;
    }

    /** Has opened the case in an emergency a second ago, for so many minutes. */
    public UUID glass(Staff staff, Case file, int minutes) {
        UUID id = UUID.randomUUID();
        run("""
                insert into access.glass (id, form_key, staff_id, case_id, reason, words, asked_at, until, state)
                values (?, ?, ?, ?, 'other', '\\x01', now() - interval '1 second', now() + make_interval(mins => ?),
                    'granted')""", id, UUID.randomUUID(), staff.id(), file.id(), minutes);
        run("""
                insert into access.assignment (staff_id, case_id, function, valid_from, valid_until)
                select g.staff_id, g.case_id, 'glass', g.asked_at, g.until from access.glass g where g.id = ?""", id);
        return id;
    }

    /** What anybody asked for in an emergency was days ago, and is over. */
    public void nobodyHasAskedToday() {
        run("update access.glass set asked_at = asked_at - interval '2 days', until = until - interval '2 days'"
                + " where asked_at > now() - interval '25 hours'");
        run("update access.assignment set valid_until = now() where function = 'glass' and valid_until > now()");
    }

    /** Heads a compartment in a team: clinical-supervisor or legal-lead. */
    public void heads(Staff staff, String function, UUID team) {
        run("""
                insert into access.staff_function (staff_id, function, team_id, valid_from)
                values (?, ?, ?, now() - interval '1 second')""", staff.id(), function, team);
    }

    /** The people of the demo realm have their place in Haven, in one team. */
    public void demoPeopleStand() {
        UUID team = teamOfDemo();
        DEMO.forEach((login, role) -> named(team, login,
                login.substring(0, 1).toUpperCase(Locale.ROOT) + login.substring(1), role));
    }

    public Staff demo(String login) {
        return named(teamOfDemo(), login, login, DEMO.get(login));
    }

    private UUID teamOfDemo() {
        UUID present = one("select team_id from haven.staff where login = 'casey'", UUID.class);
        return present == null ? team() : present;
    }

    /** Forty random bits in Crockford's base 32 and a check character, as the notes on case numbers describe it. */
    private static String number() {
        StringBuilder text = new StringBuilder();
        int total = 0;
        for (int i = 1; i <= 8; i++) {
            int digit = RANDOM.nextInt(32);
            text.append(DIGITS.charAt(digit));
            total += i * digit;
        }
        return "C-" + text.substring(0, 4) + "-" + text.substring(4) + "-" + DIGITS.charAt(total % 31);
    }

    private byte[] wrappedKey() {
        try {
            KeyGenerator generator = KeyGenerator.getInstance("AES");
            generator.init(256);
            Cipher cipher = Cipher.getInstance("AESWrap");
            cipher.init(Cipher.WRAP_MODE, keyEncryptionKey);
            return cipher.wrap(generator.generateKey());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public int run(String sql, Object... values) {
        try (PreparedStatement statement = prepared(sql, values)) {
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** The first column of the first row, or null. */
    public <T> T one(String sql, Class<T> type, Object... values) {
        try (PreparedStatement statement = prepared(sql, values); ResultSet result = statement.executeQuery()) {
            return result.next() ? result.getObject(1, type) : null;
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** Notes of a case that were written in the very transaction that recorded the writing; the log's reader only. */
    public long notesInTheTransactionOfTheirEvent(UUID caseId, String source) {
        return count("""
                select count(*) from haven.case_note n join audit.event e on e.target = n.case_id
                 where n.case_id = ? and e.action = 'casefile.note.write' and e.result = 'done'
                   and n.xmin::text::bigint = (e.xid::text::numeric % 4294967296)::bigint and e.source = ?""", caseId,
                source);
    }

    public long count(String sql, Object... values) {
        return one(sql, Long.class, values);
    }

    /** All rows, each column as text. */
    public List<List<String>> rows(String sql, Object... values) {
        try (PreparedStatement statement = prepared(sql, values); ResultSet result = statement.executeQuery()) {
            List<List<String>> rows = new ArrayList<>();
            while (result.next()) {
                List<String> row = new ArrayList<>();
                for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
                    row.add(result.getString(i));
                }
                rows.add(row);
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    private PreparedStatement prepared(String sql, Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }
}
