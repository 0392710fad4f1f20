package org.haven.itest.journey;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.haven.itest.given.Given;
import org.haven.itest.given.Given.Case;
import org.haven.itest.given.Given.Staff;
import org.junit.jupiter.api.Test;

/** What takes two persons: giving a role, handing a case over; and what one keeps for the others: training, leave, conduct. */
class TwoPersonsJourneyTest extends Journey {

    TwoPersonsJourneyTest() {
        super("persons");
    }

    @Test
    void a_colleague_joins_without_a_right_and_gets_a_role_by_two_persons() throws Exception {
        Given given = given();
        given.demo("sunil");
        String login = "w" + UUID.randomUUID().toString().substring(0, 8);
        String team = given.one(
                "select t.name from haven.team t join haven.staff s on s.team_id = t.id" + " where s.login = 'sunil'",
                String.class);
        Desk adele = as("adele").open("/app/staff/people.xhtml").titled("Staff").seen("people");
        adele.follow("Add a colleague").titled("Add a colleague").seen("join");
        adele.fill("displayName", "Wren Alder").fill("login", "Wren Alder!").press("Add").reads("Small letters, digits")
                .state("join-refused");
        adele.fill("login", login).choose("team", team).press("Add").titled("Wren Alder").reads("No role yet.")
                .reads("not yet").seen("person-new");
        String person = adele.parameter("staff");

        adele.follow("Ask for a role").titled("Ask for a role").seen("ask-role");
        adele.choose("code", "Caseworker").fill("reason", "x").press("Ask for it")
                .reads("Please say it in a few words.").state("ask-refused");
        adele.fill("reason", "Starts in the team this week.").press("Ask for it").titled("Wren Alder")
                .reads("waits for a second person").reads("Wren Alder gets the role: Caseworker.").seen("person-asked");
        adele.open("/app/approval/approvals.xhtml").titled("Approvals").reads("Wren Alder gets the role: Caseworker.")
                .reads("Can answer:").seen("approvals-own");

        Desk sunil = afresh("sunil").open("/app/notice/my-day.xhtml").reads("Answer as second person").seen("my-day");
        sunil.open("/app/approval/approvals.xhtml").follow("Wren Alder gets the role: Caseworker.")
                .titled("Approve or refuse").reads("Starts in the team this week.")
                .reads("open the cases they are assigned to").seen("approval");
        sunil.press("Refuse").reads("An answer is needed here.").state("approval-refused");
        sunil.press("Approve …").press("Approve").titled("Approvals").reads("It is approved and done.")
                .reads("Approved and done").seen("approvals-done");

        adele.open("/app/staff/person.xhtml?staff=" + person).reads("Caseworker").reads("Role given: Caseworker")
                .reads("approved by");
        adele.follow("Record training").titled("Record training").seen("training");
        adele.choose("kind", "Safeguarding").fill("heldOn", "2024-01-15").fill("validUntil", "2025-01-15").press("Save")
                .titled("Wren Alder").reads("Has run out").seen("person");
        adele.follow("Take away").reads("Take this away?").seen("take");
        adele.fill("reason", "Moves to another agency.").press("Take away").reads("It is taken away.")
                .reads("Role taken away: Caseworker");
        adele.follow("Ask for another team").titled("Ask for another team").seen("ask-team");
    }

    @Test
    void a_case_is_handed_over_by_two_signatures() throws Exception {
        Given given = given();
        given.demo("cleo");
        Case hers = given.caseOf(given.demo("casey"));
        String here = "/app/handover/handover.xhtml?case=" + hers.id();
        Desk casey = as("casey").open(here).titled("Hand-over").reads("This case has not been handed over yet.")
                .seen("handover-empty");
        casey.choose("to", name(given, "cleo")).press("Sign …").press("Sign and offer").reads("needs an answer")
                .state("handover-no-summary");
        casey.fill("summary", "The flat is found; the lease is signed on Friday. Call only in the morning.")
                .press("Save as a draft").reads("The draft is saved.").seen("handover-draft");
        casey.press("Sign …").press("Sign and offer").reads("It is signed and offered.").seen("handover-offered");

        Desk cleo = as("cleo").open("/app/notice/my-day.xhtml").reads("A case is offered to you");
        cleo.open(here).reads("Call only in the morning.").seen("handover-to-sign");
        cleo.press("Sign and take over …").press("Sign and take over").reads("You lead this case now.")
                .reads("Signed by both").seen("handover-signed");
        casey.open(here).titled("There is nothing here for you").state("handover-out");
    }

    @Test
    void the_supervisor_looks_after_a_team_of_which_somebody_is_away_and_somebody_has_left() throws Exception {
        Given given = given();
        Staff casey = given.demo("casey");
        given.demo("sunil");
        given.demo("cleo");
        String cleo = name(given, "cleo");
        given.caseOf(casey);
        Staff leaver = given.named(casey.team(), "l" + UUID.randomUUID().toString().substring(0, 8), "Linden Moss",
                "caseworker");
        Case left = given.caseOf(leaver);
        given.suspended(leaver);
        Desk sunil = as("sunil").open("/app/desk/desk.xhtml").titled("My desk")
                .reads("Cases of colleagues who have left").reads(left.number()).reads("Linden Moss")
                .seen("desk-leavers");
        sunil.follow("Hand over " + left.number()).titled("Hand-over").reads("Linden Moss").seen("handover-for-leaver");

        sunil.open("/app/staff/team.xhtml").titled("My team").reads("Casey").seen("team");
        sunil.open("/app/staff/leave.xhtml?staff=" + casey.id()).titled("Stand-in while away").seen("leave");
        LocalDate until = LocalDate.now(Clock.systemDefaultZone()).plusDays(10);
        sunil.choose("standIn", cleo);
        sunil.fill("until", until.toString()).press("Name them").titled("My team").reads("Your colleague stands in.")
                .reads(cleo + " stands in for " + name(given, "casey")).seen("team-covered");

        sunil.open("/app/casefile/team.xhtml?case=" + left.id()).reads("Why").seen("care-team");
    }

    @Test
    void the_code_of_conduct_is_read_and_accepted() throws Exception {
        Given given = given();
        Staff hollis = given.demo("hollis");
        given.run("delete from haven.conduct_acceptance where staff_id = ?", hollis.id());
        Desk desk = as("hollis").open("/app/notice/my-day.xhtml").reads("Read and accept the code of conduct")
                .seen("my-day-conduct");
        desk.follow("Read and accept the code of conduct").titled("Code of conduct").reads("The survivor decides.")
                .seen("conduct");
        desk.press("I accept this").reads("Thank you.").reads("You accepted it on").seen("conduct-accepted");
        desk.open("/app/notice/my-day.xhtml").doesNotRead("Read and accept the code of conduct");
    }

    private static String name(Given given, String login) {
        return given.one("select display_name from haven.staff where login = ?", String.class, login);
    }
}
