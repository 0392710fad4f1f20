package org.haven.itest.matrix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.haven.access.Role;
import org.haven.itest.given.Given.Case;
import org.haven.itest.given.Given.House;
import org.haven.itest.given.Given.Staff;
import org.haven.itest.house.TheHouse;
import org.haven.itest.web.BesideTheHouse;
import org.haven.itest.web.Visitor;
import org.haven.itest.web.Visitor.Answer;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;

/**
 * Who learns what of clinical and privileged notes, by every way there is: {@code sections.csv}, which people read, line
 * by line against the running server. Each line has a case, a note and a person of its own.
 */
@RunAsClient
class SectionsTest extends BesideTheHouse {

    private static final Set<String> CHANNELS = Set.of("exists", "list", "read", "write", "search", "print", "rest",
            "notice", "timeline", "log");

    /** A section and the words by which the house knows it. */
    private record Section(String acts, String worker, String other, String head, String author, String colleague,
            String otherHead, String compartment, String of) {

        static Section of(String name) {
            return name.equals("clinical")
                    ? new Section("counselling.clinical", "counsellor", "legal-officer", "clinical-supervisor", "corin",
                            "cora", "liam", "clinical", "clinical-notes")
                    : new Section("legal.privileged", "legal-officer", "counsellor", "legal-lead", "lena", "liam",
                            "cora", "privileged", "privileged-notes");
        }

        String page(UUID caseId) {
            return compartment.equals("clinical")
                    ? "/app/counselling/clinical.xhtml?case=" + caseId
                    : "/app/legal/privileged.xhtml?case=" + caseId;
        }

        String kept(UUID caseId) {
            return "/api/v1/cases/" + caseId + (compartment.equals("clinical") ? "/counselling" : "/legal/matters");
        }
    }

    /** A line of the table: what this person, so related to the author's case, learns by each channel. */
    private record Line(String section, String role, String relation, Map<String, String> learns) {

        @Override
        public String toString() {
            return section + " / " + role + ", " + relation;
        }
    }

    @Test
    void every_role_is_in_the_table_for_every_section_and_every_channel_is_answered() {
        for (String section : List.of("clinical", "privileged")) {
            Set<String> roles = lines().stream().filter(l -> l.section().equals(section)).map(Line::role)
                    .collect(Collectors.toCollection(TreeSet::new));
            Set<String> all = List.of(Role.values()).stream().filter(r -> r != Role.SYSTEM).map(Role::code)
                    .collect(Collectors.toCollection(TreeSet::new));
            assertEquals(all, roles, section);
        }
        lines().forEach(line -> assertEquals(CHANNELS, line.learns().keySet(), line.toString()));
    }

    @Test
    void nobody_who_supervises_audits_or_administers_learns_a_word() {
        List<String> wrong = lines().stream()
                .filter(l -> Set.of("supervisor", "auditor", "administrator", "shelter-staff", "helpline-operator")
                        .contains(l.role()))
                .flatMap(l -> l.learns().entrySet().stream().filter(
                        e -> !e.getValue().equals("no") && !(e.getKey().equals("log") && e.getValue().equals("event")))
                        .map(e -> l + " " + e))
                .toList();
        assertEquals(List.of(), wrong);
    }

    @Test
    void the_running_house_answers_as_the_table_says() {
        List<String> wrong = new ArrayList<>();
        int learnt = 0;
        for (Line line : lines()) {
            Map<String, String> found = ask(line);
            for (String channel : line.learns().keySet()) {
                if (!line.learns().get(channel).equals(found.get(channel))) {
                    wrong.add(line + ", " + channel + ": the table says " + line.learns().get(channel)
                            + ", the house says " + found.get(channel));
                }
                learnt += found.get(channel).equals("no") ? 0 : 1;
            }
        }
        assertEquals(List.of(), wrong);
        assertTrue(learnt > 20, "somebody is shown something: " + learnt);
    }

    private Map<String, String> ask(Line line) {
        Section section = Section.of(line.section());
        String word = "canary-" + UUID.randomUUID();
        boolean byColleague = Set
                .of("assigned beside the author", "stand-in of the author", "stand-in whose time is over",
                        "colleague of the team", "in an emergency")
                .contains(line.relation()) && line.role().equals(section.worker());
        Staff author = given.demo(byColleague ? section.colleague() : section.author());
        Staff casey = given.demo("casey");
        boolean elsewhere = line.relation().contains("another team");
        Case file = given.caseOf(elsewhere ? given.staff(given.team(), "caseworker") : casey);
        given.assigned(author, file, section.worker());
        write(section, author, file, word);
        Staff person = person(line, section);
        relate(line, section, person, author, file);

        Map<String, String> found = new LinkedHashMap<>();
        Visitor program = Visitor.program(person.login());
        Answer kept = program.get(section.kept(file.id()));
        found.put("exists", kept.status() == 200 && kept.body().contains("\"noteKept\":true") ? "yes" : "no");
        Answer supervised = program.get("/api/v1/" + section.of() + "/supervised");
        found.put("list", supervised.status() == 200 && supervised.body().contains(file.number()) ? "yes" : "no");
        Answer page = Visitor.session(person.login()).get(section.page(file.id()));
        found.put("read", says(page, word));
        found.put("print", page.body().contains(word) && !page.body().contains("unprinted") ? "yes" : "no");
        Answer rest = program.get("/api/v1/cases/" + file.id() + "/" + section.of());
        found.put("rest", says(rest, word));
        found.put("search", says(program.get("/api/v1/cases/find?number=" + file.number()), word));
        found.put("notice",
                either(says(program.get("/api/v1/my-day"), word),
                        says(Visitor.session(person.login()).get("/app/notice/my-day.xhtml"), word),
                        program.get("/api/v1/my-day").body().contains(section.compartment()) ? "yes" : "no"));
        Answer face = program.get("/api/v1/cases/" + file.id());
        found.put("timeline", either(says(face, word), face.body().contains(section.compartment()) ? "yes" : "no"));
        found.put("log", log(section, person, file, word));
        Answer written = program.send("POST", "/api/v1/cases/" + file.id() + "/" + section.of(),
                "{\"formKey\": \"" + UUID.randomUUID() + "\", \"text\": \"A note of their own.\"}");
        found.put("write", written.status() == 201 ? "yes" : "no");
        return found;
    }

    /** An event of the section in the log that they can see; the word stands in no log. */
    private static String log(Section section, Staff person, Case file, String word) {
        Visitor program = Visitor.program(person.login());
        String own = program.get("/api/v1/cases/" + file.id() + "/access-log").body();
        String whole = program.get("/api/v1/access-log?caseNumber=" + file.number()).body();
        return (own + whole).contains(word)
                ? "yes"
                : (own + whole).contains(section.acts() + ".write") ? "event" : "no";
    }

    private static String says(Answer answer, String word) {
        return answer.body().contains(word) ? "yes" : "no";
    }

    private static String either(String... answers) {
        return List.of(answers).contains("yes") ? "yes" : "no";
    }

    private static void write(Section section, Staff author, Case file, String word) {
        Visitor program = Visitor.program(author.login());
        Answer written = program.send("POST", "/api/v1/cases/" + file.id() + "/" + section.of(),
                "{\"formKey\": \"" + UUID.randomUUID() + "\", \"text\": \"" + word + "\"}");
        assertEquals(201, written.status(), written.body());
    }

    private Staff person(Line line, Section section) {
        if (line.role().equals(section.worker())) {
            return given.demo(line.relation().startsWith("head") ? section.colleague() : section.author());
        }
        return given.demo(switch (line.role()) {
            case "caseworker" -> line.relation().equals("lead") ? "casey" : "cleo";
            case "supervisor" -> "sunil";
            case "shelter-staff" -> "shea";
            case "helpline-operator" -> "hollis";
            case "auditor" -> "audrey";
            case "administrator" -> "adele";
            default -> line.relation().startsWith("head")
                    ? section.otherHead()
                    : line.role().equals("counsellor") ? "corin" : "lena";
        });
    }

    private void relate(Line line, Section section, Staff person, Staff author, Case file) {
        switch (line.relation()) {
            case "author whose assignment has ended" -> given.released(author, file);
            case "assigned beside the author" -> given.assigned(person, file, section.worker());
            case "stand-in of the author" -> given.standsIn(person, author, file, section.compartment(), 3_600);
            case "stand-in whose time is over" -> given.standsIn(person, author, file, section.compartment(), -60);
            case "assigned" ->
                given.assigned(person, file, line.role().equals("caseworker") ? "caseworker" : line.role());
            case "assigned as stand-in" -> given.assigned(person, file, "stand-in");
            case "in an emergency" -> given.glass(person, file, 60);
            case "author who is locked", "head of the compartment who is locked" ->
                given.locked(person, file, given.demo("sunil"));
            case "posted where the survivor lives" -> {
                House house = given.house(1);
                given.posted(person, house);
                given.lives(file, house);
            }
            default -> {
                // the lead, a colleague, the team, another team: what the case already is to them
            }
        }
    }

    private static List<Line> lines() {
        try {
            List<String> all = Files.readAllLines(TheHouse.project().resolve("sections.csv"));
            List<String> head = List.of(all.get(0).split(","));
            List<Line> lines = new ArrayList<>();
            for (String each : all.subList(1, all.size())) {
                List<String> cells = List.of(each.split(","));
                Map<String, String> learns = new LinkedHashMap<>();
                for (int i = 3; i < head.size(); i++) {
                    learns.put(head.get(i), cells.get(i));
                }
                lines.add(new Line(cells.get(0), cells.get(1), cells.get(2), learns));
            }
            return lines;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
