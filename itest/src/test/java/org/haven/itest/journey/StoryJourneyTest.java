package org.haven.itest.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The demo story, as each of those who work in it sees it: the same survivor, and of her only what is theirs to know. */
class StoryJourneyTest extends Journey {

    private static final List<String> CLINICAL = List.of("breathing exercise", "She chose the pace");
    private static final List<String> PRIVILEGED = List.of("Pay slips of three months");

    StoryJourneyTest() {
        super("story");
    }

    @Test
    void one_story_is_told_to_each_as_far_as_it_is_theirs() throws Exception {
        String ref = given().one("""
                select c.id::text from haven.case_file c
                 where exists (select 1 from haven.bed_claim b where b.case_id = c.id)
                   and exists (select 1 from haven.counselling_episode e where e.case_id = c.id)
                   and exists (select 1 from access.assignment a join haven.staff s on s.id = a.staff_id
                                where a.case_id = c.id and s.login = 'casey' and a.function = 'lead')
                 order by c.opened_at limit 1""", String.class);
        String number = given().one("select number from haven.case_file where id = ?::uuid", String.class, ref);
        String at = "?case=" + ref;

        Desk casey = as("casey").open("/app/casefile/file.xhtml" + at).titled("Overview").reads("A counselling session")
                .reads("A legal matter was taken up").reads("A goal was agreed").reads("An outcome was accepted")
                .reads("Medium risk").seen("overview");
        casey.open("/app/safety/safety.xhtml" + at).titled("Safety").reads("Thorn Nobody");
        casey.open("/app/plan/plan.xhtml" + at).titled("Plan").reads("I want to cook for people again");
        casey.open("/app/counselling/counselling.xhtml" + at).titled("Counselling").reads("Asks for a lamp");
        casey.open("/app/legal/legal.xhtml" + at).titled("Legal").reads("Identity documents");
        casey.open("/app/consent/consent.xhtml" + at).titled("Consent and disclosures").reads("Riverbank Clinic");
        casey.open("/app/referral/referrals.xhtml" + at).titled("Referrals").reads("First health check");
        casey.open("/app/outcome/outcomes.xhtml" + at).titled("Outcomes").reads("Waiting for review");
        casey.open("/app/calendar/of-case.xhtml" + at).titled("Calendar").seen("calendar");
        assertEquals(404, casey.status("/app/counselling/clinical.xhtml" + at));
        assertEquals(404, casey.status("/app/legal/privileged.xhtml" + at));

        Desk corin = as("corin").open("/app/notice/my-day.xhtml").titled("My day").seen("day-of-counsellor");
        corin.open("/app/counselling/clinical.xhtml" + at).titled("Clinical notes").reads(number).reads(CLINICAL.get(0))
                .seen("clinical");
        corin.open("/app/casefile/file.xhtml" + at).titled("Overview").doesNotRead("legal matter");
        assertEquals(404, corin.status("/app/legal/legal.xhtml" + at));

        Desk lena = as("lena").open("/app/legal/legal.xhtml" + at).titled("Legal").seen("legal");
        lena.open("/app/legal/privileged.xhtml" + at).titled("Privileged notes").reads(PRIVILEGED.get(0));
        lena.open("/app/casefile/file.xhtml" + at).titled("Overview").doesNotRead("counselling session");
        assertEquals(404, lena.status("/app/counselling/counselling.xhtml" + at));

        Desk sunil = as("sunil").open("/app/desk/desk.xhtml").titled("My desk").reads(number).seen("desk");
        sunil.open("/app/outcome/outcomes.xhtml" + at).titled("Outcomes").reads("has found words for what she wants");
        for (String page : List.of("casefile/file", "casefile/notes", "counselling/counselling", "legal/legal",
                "plan/plan", "outcome/outcomes", "casefile/closing", "calendar/of-case", "casefile/who-looked")) {
            sunil.open("/app/" + page + ".xhtml" + at);
            silent(sunil);
        }
        assertEquals(404, sunil.status("/app/counselling/clinical.xhtml" + at));
        assertEquals(404, sunil.status("/app/legal/privileged.xhtml" + at));

        Desk audrey = as("audrey").open("/app/audit/log.xhtml").titled("Access log");
        audrey.fill("number", number);
        audrey.press("Show").reads("Read clinical notes").reads("Read privileged notes").reads("Send a referral")
                .reads("Not part of their role").seen("log");
        silent(audrey);
        assertEquals(404, audrey.status("/app/casefile/file.xhtml" + at));
        List.of(casey, corin, lena, sunil, audrey).forEach(Desk::nothingReported);
    }

    private static void silent(Desk desk) {
        CLINICAL.forEach(desk::doesNotRead);
        PRIVILEGED.forEach(desk::doesNotRead);
        assertThat(desk.page().locator("h1")).not().containsText("wrong");
    }
}
