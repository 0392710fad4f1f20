package org.haven.itest.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.UUID;
import java.util.regex.Pattern;
import org.haven.itest.given.Given;
import org.haven.itest.given.Given.Case;
import org.haven.itest.given.Given.Partner;
import org.junit.jupiter.api.Test;

/** A survivor agrees, is referred, is answered, and takes it back. */
class ReferralJourneyTest extends Journey {

    ReferralJourneyTest() {
        super("referral");
    }

    @Test
    void a_survivor_agrees_is_referred_and_takes_it_back() throws Exception {
        Given given = given();
        Partner lantern = given.partner();
        // early in the list of a house in which other tests have left many
        String name = "Amber Lantern " + lantern.name();
        given.run("update haven.partner set name = ? where id = ?", name, lantern.id());
        Case file = given.caseOf(given.demo("casey"));
        String ref = file.id().toString();
        assertEquals(201, new org.haven.itest.web.Releasing(given, "casey", file).concern("Rowan Example").status());
        Desk casey = as("casey").open("/app/referral/referrals.xhtml?case=" + ref).titled("Referrals")
                .reads("Nobody can be referred just now").seen("none");
        casey.open("/app/consent/consent.xhtml?case=" + ref).titled("Consent and disclosures")
                .reads("Nothing may leave: there is no release.").seen("consent-none");

        casey.follow("Record a release").titled("Record a release").seen("record");
        casey.press("Record the release").reads("needs an answer").state("record-missing");
        casey.choose("recipient", name).choose("language", "English").answer("categories", "Chosen name")
                .answer("categories", "Language and interpreter").answer("giver", "A guardian")
                .fill("giverName", "Rowan EXAMPLE").choose("assent", "Agrees");
        casey.press("Record the release").reads("say first that help does not depend on it");
        casey.field("notACondition").check();
        casey.press("Record the release").reads("Consent cannot come from this person.").state("record-barred");
        casey.answer("giver", "The survivor").press("Record the release");
        casey.titled("Consent and disclosures").reads("The release is recorded.").reads("Holds now")
                .seen("consent-live");

        casey.follow("Refer under this release").titled("Draft a referral").seen("draft");
        casey.field("service").selectOption(lantern.service().toString());
        casey.answer("categories", "Language and interpreter").fill("needs", "Somebody who listens.")
                .press("Save the draft").titled("Referral").reads("Nothing has left yet.").state("drafted");
        Download packet = casey.page().waitForDownload(() -> casey.press("Send and get the packet"));
        assertTrue(packet.suggestedFilename().matches("[0-9a-f]{8}\\.pdf"), packet.suggestedFilename());
        assertEquals("%PDF",
                new String(Arrays.copyOf(Files.readAllBytes(packet.path()), 4), StandardCharsets.US_ASCII));
        // the page sees that the packet has come, and draws itself anew
        casey.reads("The packet again").doesNotRead("Send and get the packet").seen("sent");
        String drawn = casey.field("printing").getAttribute("data-file");
        Download again = casey.page().waitForDownload(() -> casey.press("Get the packet again"));
        assertTrue(again.suggestedFilename().endsWith(".pdf"));
        assertThat(casey.field("printing")).not().hasAttribute("data-file", drawn);
        assertEquals(2, given.count("select count(*) from haven.disclosure where case_id = ?", file.id()));

        casey.reads("What came of it").answer("answer", "Provider could not take it on").press("Write it down");
        casey.reads("An answer is needed here.");
        casey.answer("answer", "Accepted").press("Write it down").reads("The answer is written down.");
        casey.open("/app/referral/referrals.xhtml?case=" + ref).reads("Under way").seen("board");
        casey.open("/app/consent/consent.xhtml?case=" + ref).reads("Language and interpreter (").seen("consent-left");

        casey.follow("Withdraw").titled("Withdraw a release").seen("withdraw");
        casey.answer("via", "By phone").press("Withdraw the release").reads("Nothing leaves under it any more.")
                .state("consent-withdrawn");
        casey.open("/app/referral/referrals.xhtml?case=" + ref).reads("Ended").reads("Withdrawn");
        casey.open("/app/notice/my-day.xhtml").reads("tell the partner that the referral has ended");
        casey.open("/app/casefile/file.xhtml?case=" + ref).reads("A referral was sent")
                .reads("A release was withdrawn");
    }

    @Test
    void a_release_that_ended_a_second_ago_stops_the_page_that_still_offers_to_send() throws Exception {
        Given given = given();
        Case file = given.caseOf(given.demo("casey"));
        org.haven.itest.web.Releasing hers = new org.haven.itest.web.Releasing(given, "casey", file);
        UUID release = hers.release("chosen-name");
        UUID draft = hers.drafted(release, "chosen-name");
        Desk casey = as("casey").open("/app/referral/referral.xhtml?case=" + file.id() + "&referral=" + draft)
                .reads("Send and get the packet");
        hers.ended(release, 1);
        casey.press("Send and get the packet").reads("Nothing has left: no release that holds now allows this.")
                .reads("its release has ended or was withdrawn").state("blocked");
        assertEquals(0, given.count("select count(*) from haven.disclosure where case_id = ?", file.id()));
        assertEquals("refused", log().one(
                """
                        select result from audit.event where target = ? and action = 'referral.send' order by seq desc limit 1""",
                String.class, file.id()));
        casey.follow("Record a release").titled("Record a release");
        // and whoever comes by an old link to the form is told the same
        assertEquals(409, casey.status("/app/referral/draft.xhtml?case=" + file.id() + "&release=" + release));
    }

    @Test
    void a_supervisor_keeps_the_directory_and_a_caseworker_finds_in_it() throws Exception {
        String name = "Quiet Harbour Advice " + UUID.randomUUID().toString().substring(0, 6);
        Desk sunil = as("sunil").open("/app/partner/list.xhtml").titled("Partners").seen("partners");
        sunil.follow("Add a partner").titled("Add a partner").seen("partner-form");
        sunil.fill("name", name).choose("type", "Legal service").fill("languages", "English").press("Save")
                .reads("not one of those offered").state("partner-wrong");
        sunil.fill("languages", "eng, spa").choose("vetting", "Vetted").press("Save").titled(name)
                .reads("The partner is saved.").reads("Nothing is offered yet.");
        sunil.follow("Add a service").titled("Add a service").fill("serviceName", "Advice on benefits")
                .choose("serviceType", "Financial assistance").press("Save").titled(name).reads("Advice on benefits")
                .seen("partner");
        Desk casey = as("casey").open("/app/partner/list.xhtml?offers=financial-assistance").reads(name);
        casey.follow(name).titled(name).doesNotRead("Amend");
        assertEquals(404, casey.status("/app/partner/keep.xhtml"));
        assertThat(casey.page().locator("h1")).hasText(Pattern.compile(".*Harbour.*"));
    }
}
