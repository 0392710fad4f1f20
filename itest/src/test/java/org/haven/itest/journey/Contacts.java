package org.haven.itest.journey;

/** What several journeys do with a contact. */
final class Contacts {

    private Contacts() {
    }

    /** Records a contact and stays on its page. */
    static String record(Desk desk, String chosenName, String summary) {
        desk.open("/app/intake/record.xhtml");
        fill(desk, chosenName, summary);
        desk.press("Save and go on").titled("Contact").reads("The contact is saved.");
        return desk.parameter("contact");
    }

    static void fill(Desk desk, String chosenName, String summary) {
        desk.choose("callerRelation", "The person concerned").choose("nature", "Needs help")
                .choose("urgency", "3 hours").answer("immediateDanger", "No").answer("minorsPresent", "No")
                .fill("chosenName", chosenName)
                .fill("safeContact", "Thursdays from ten to noon, on a friend's phone. No voicemail.")
                .fill("summary", summary);
    }

    /** Answers all three questions for an adult. */
    static void screenAdult(Desk desk) {
        desk.answer("under18", "No").answer("acts", "Recruitment").answer("means", "Deception")
                .answer("purposes", "Forced labour or services").answer("status", "Possible victim of trafficking")
                .press("Save the screening").reads("The screening is saved.");
    }

    /** Records, screens and accepts as somebody who leads; returns the reference of the case. */
    static String acceptedCase(Desk desk, String chosenName) {
        record(desk, chosenName, "Asks for a quiet place and for somebody to talk to.");
        screenAdult(desk);
        desk.press("Accept and open a case").titled("Overview");
        return desk.parameter("case");
    }
}
