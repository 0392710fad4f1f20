package org.haven.itest.matrix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.haven.access.Permission;
import org.haven.access.Role;
import org.haven.itest.given.Given.Case;
import org.haven.itest.given.Given.House;
import org.haven.itest.given.Given.Staff;
import org.haven.itest.house.TheHouse;
import org.haven.itest.matrix.Matrix.Route;
import org.haven.itest.web.BesideTheHouse;
import org.haven.itest.web.Visitor;
import org.haven.itest.web.Visitor.Answer;
import org.haven.run.Keycloak;
import org.haven.run.Secrets;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;

/** The table that people sign, the code, and the running server say the same. */
@RunAsClient
class MatrixTest extends BesideTheHouse {

    private static final Map<String, String> PEOPLE = Map.of("caseworker", "casey", "supervisor", "sunil", "auditor",
            "audrey", "counsellor", "corin", "legal-officer", "lena", "shelter-staff", "shea", "helpline-operator",
            "hollis", "administrator", "adele");

    @Test
    void the_signed_table_says_what_the_code_does() {
        Map<String, Map<String, String>> signed = Matrix.permissions();
        assertEquals(
                Arrays.stream(Permission.values()).map(Permission::code).collect(Collectors.toCollection(TreeSet::new)),
                new TreeSet<>(signed.keySet()));
        for (Permission permission : Permission.values()) {
            Map<String, String> row = signed.get(permission.code());
            assertEquals(Role.values().length, row.size(), permission.code());
            for (Role role : Role.values()) {
                assertEquals(role.permissions().contains(permission) ? reach(permission, role) : "no",
                        row.get(role.code()), permission.code() + " for " + role.code());
            }
        }
    }

    private static String reach(Permission permission, Role role) {
        return switch (permission.reach()) {
            case SELF -> "own";
            case CASE, CASELOAD -> role == Role.SUPERVISOR ? "team" : "own cases";
            case INTAKE, CONTACT -> role == Role.HELPLINE_OPERATOR ? "own contacts" : "team";
            case COMPARTMENT -> "own notes";
            case IMPORT -> "team";
            case SHELTER -> "own posts";
            case NOTHING, LOG, STAFF -> "yes";
        };
    }

    @Test
    void every_way_into_the_running_server_is_in_the_matrix() {
        assertEquals(List.of(), unlisted(RunningRoutes.read()), "ways in that nobody has listed");
        TreeSet<String> gone = new TreeSet<>(Matrix.routes().stream().map(Route::way).toList());
        gone.removeAll(RunningRoutes.read());
        assertEquals(new TreeSet<>(), gone, "listed, but not there");
    }

    @Test
    void every_use_case_of_a_listed_way_is_a_permission_or_said_to_be_none() {
        List<String> codes = Arrays.stream(Permission.values()).map(Permission::code).toList();
        assertEquals(List.of(), Matrix.routes().stream().filter(r -> !codes.contains(r.useCase())
                && !List.of("open", "signed in", "same as page").contains(r.useCase())).toList());
        TreeSet<String> unreached = new TreeSet<>(codes);
        Matrix.routes().forEach(r -> unreached.remove(r.useCase()));
        assertEquals(new TreeSet<>(List.of("intake.import.run", "notice.job.end", "placement.expire-holds")), unreached,
                "use cases that no way leads to, but for those of jobs and timers");
    }

    @Test
    void a_page_planted_in_the_running_server_turns_the_matrix_red() throws IOException {
        Path planted = RunningRoutes.served().resolve("app/planted.xhtml");
        Files.writeString(planted,
                "<html xmlns:h=\"jakarta.faces.html\"><h:commandButton action=\"#{planted.act}\"/></html>");
        try {
            assertEquals(List.of("action /app/planted.xhtml planted.act", "page /app/planted.xhtml"),
                    unlisted(RunningRoutes.read()));
        } finally {
            Files.delete(planted);
        }
        assertEquals(List.of("rest GET /api/v1/planted", "servlet org.haven.Planted"),
                unlisted(new TreeSet<>(List.of("servlet org.haven.Planted", "rest GET /api/v1/planted"))));
    }

    private static List<String> unlisted(TreeSet<String> running) {
        TreeSet<String> left = new TreeSet<>(running);
        Matrix.routes().forEach(route -> left.remove(route.way()));
        return List.copyOf(left);
    }

    @Test
    void the_running_server_answers_every_role_as_the_table_says() {
        Map<String, Target> targets = new TreeMap<>();
        PEOPLE.forEach((role, login) -> targets.put(role, target(login)));
        Target foreign = foreign();
        List<String> wrong = new ArrayList<>();
        for (Route route : Matrix.routes()) {
            if (!route.kind().equals("rest") || route.useCase().equals("signed in")) {
                continue;
            }
            PEOPLE.forEach((role, login) -> {
                boolean may = !Matrix.permissions().get(route.useCase()).get(role).equals("no");
                wrong.addAll(problems(route, role, login, targets.get(role), may, may));
                if (route.path().matches(".*\\{(case|contact|import|shelter)}.*")) {
                    wrong.addAll(problems(route, role, login, foreign, may, false));
                }
            });
        }
        assertEquals(List.of(), wrong);
    }

    private List<String> problems(Route route, String role, String login, Target target, boolean may, boolean own) {
        long before = log.count("select coalesce(max(seq), 0) from audit.event");
        Answer answer = call(route, login, target);
        List<List<String>> said = log.rows("""
                select result, coalesce(reason, '') from audit.event where seq > ? and actor = ? and action = ?""",
                before, login, route.useCase());
        String here = route.way() + " for " + role + (own || !may ? "" : ", not theirs") + ": " + answer.status() + " "
                + said;
        List<String> wrong = new ArrayList<>();
        if (said.size() != 1) {
            wrong.add(here + " is not exactly one line of the log; " + answer.body());
        } else if (!may) {
            if (answer.status() != 404 || !said.get(0).equals(List.of("refused", "access.role"))) {
                wrong.add(here + " should be refused for the role");
            }
        } else if (!own) {
            if (answer.status() != 404 || !said.get(0).get(0).equals("refused")) {
                wrong.add(here + " should be refused as not there");
            }
        } else if (said.get(0).get(1).startsWith("access.") || said.get(0).get(0).equals("failed")
                || answer.status() >= 500 || answer.status() == 403) {
            wrong.add(here + " should be let in");
        } else if (answer.status() < 300 && !said.get(0).get(0).equals("done")) {
            wrong.add(here + " was done without a line that says so");
        }
        return wrong;
    }

    private static Answer call(Route route, String login, Target target) {
        String path = target.fill(route.path());
        String body = route.body() == null ? null : target.fill(route.body());
        Visitor program = Visitor.program(login);
        if (body != null && body.startsWith("?")) {
            return program.get(path + body);
        }
        if (route.way().equals("rest POST /api/v1/imports")) {
            return program.send("POST", path, java.net.http.HttpRequest.BodyPublishers.ofString(body),
                    Map.of("Content-Type", "text/csv"));
        }
        return program.send(route.method(), path, body);
    }

    /** What a role's person may ask for. */
    private record Target(String caseId, String number, String contact, String shelter, String bed, String staff) {

        String fill(String text) {
            return text.replace("{case}", caseId).replace("{number}", number).replace("{contact}", contact)
                    .replace("{shelter}", shelter).replace("{bed}", bed).replace("{staff}", staff)
                    .replace("{import}", UUID.randomUUID().toString())
                    .replaceAll("\\{[a-z-]+}", UUID.randomUUID().toString());
        }
    }

    private Target target(String login) {
        Staff person = given.demo(login);
        Staff casey = given.demo("casey");
        boolean works = List.of("casey", "corin", "lena").contains(login);
        Case file = given.caseOf(works ? person : casey);
        House house = given.house(2);
        given.posted(person, house);
        UUID contact = given.contact(person.team() == null ? casey : person);
        Staff colleague = given.staff(casey.team(), "caseworker");
        return new Target(file.id().toString(), file.number(), contact.toString(), house.id().toString(),
                house.beds().get(0).toString(), colleague.id().toString());
    }

    private Target foreign() {
        Staff stranger = given.staff(given.team(), "caseworker");
        Case file = given.caseOf(stranger);
        House house = given.house(1);
        return new Target(file.id().toString(), file.number(), given.contact(stranger).toString(),
                house.id().toString(), house.beds().get(0).toString(),
                given.staff(given.team(), "caseworker").id().toString());
    }

    @Test
    void every_page_asks_a_stranger_to_sign_in_and_says_nothing() {
        List<String> wrong = new ArrayList<>();
        Stream.concat(Matrix.routes().stream().filter(r -> r.kind().equals("page")).map(Route::method), Stream.of("/",
                "/app/sign-out", "/app/none.xhtml", "/none", "/WEB-INF/web.xml", "/META-INF/MANIFEST.MF"))
                .forEach(path -> {
                    Answer answer = Visitor.stranger().get(path);
                    boolean asked = answer.status() == 302
                            && answer.header("Location").startsWith(TheHouse.get().keycloak().realmUrl());
                    boolean hidden = path.contains("-INF") && answer.status() == 404;
                    if (!asked && !hidden) {
                        wrong.add(path + " answered " + answer.status());
                    }
                });
        for (Route route : Matrix.routes()) {
            if (route.kind().equals("rest")) {
                Answer answer = Visitor.stranger().with("Accept", "application/json").send(route.method(),
                        foreign().fill(route.path()), route.method().equals("GET") ? null : route.body());
                if (answer.status() != 401 && answer.status() != 403 && answer.status() != 302) {
                    wrong.add(route.way() + " answered a stranger " + answer.status());
                }
                assertFalse(answer.body().contains("java."), answer.body());
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void what_is_open_to_everybody_is_open_and_small_in_number() {
        List<Route> open = Matrix.routes().stream().filter(r -> r.kind().equals("file")).toList();
        assertTrue(open.size() < 30, "files open to everybody: " + open.size());
        open.forEach(route -> {
            assertTrue(route.method().startsWith("/open/"), route.way());
            assertEquals(200, Visitor.stranger().get(route.method()).status(), route.way());
        });
    }

    @Test
    void a_token_meant_for_another_client_opens_nothing() {
        for (String token : List.of(ofAnotherClient("casey"), "not-a-token", "")) {
            Answer answer = Visitor.stranger().with("Authorization", "Bearer " + token)
                    .with("Accept", "application/json").get("/api/v1/cases");
            assertEquals(401, answer.status(), answer.body());
        }
        assertEquals(200, Visitor.program("casey").get("/api/v1/cases").status());
    }

    /** A true token of the realm for a true person, given to a client that has no business with Haven. */
    private static String ofAnotherClient(String login) {
        Keycloak keycloak = TheHouse.get().keycloak();
        Secrets secrets = TheHouse.get().secrets();
        Visitor admin = Visitor.stranger().with("Authorization", "Bearer " + Visitor
                .granted(keycloak.url() + "/realms/master", "admin-cli", Keycloak.ADMIN, secrets.keycloakAdmin())
                .path("access_token").asText());
        String client = "elsewhere-" + UUID.randomUUID();
        assertEquals(201, admin.send("POST", keycloak.url() + "/admin/realms/haven/clients", """
                {"clientId": "%s", "publicClient": true, "directAccessGrantsEnabled": true}""".formatted(client))
                .status());
        return Visitor.granted(keycloak.realmUrl(), client, login, secrets.demo()).path("access_token").asText();
    }
}
