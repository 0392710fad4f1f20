package org.haven.intake;

import org.haven.shared.Invalid;
import org.haven.shared.Text;

/**
 * The first screen of a contact: ten answers, and no word about the person is forced.
 *
 * @param callerRelation what the caller is to the person concerned
 * @param anonymous whether the caller wishes to stay unnamed
 * @param chosenName may be unknown
 * @param safeContact how to reach the person without harm, in their words
 * @param summary what was said, as far as it is needed
 */
public record IntakeForm(IntakeChannel channel, CallerRelation callerRelation, Nature nature, Urgency urgency,
        Known immediateDanger, Known minorsPresent, boolean anonymous, String chosenName, String safeContact,
        String summary) {

    public static final int LONGEST_NAME = 200;
    public static final int LONGEST_SAFE_CONTACT = 1000;
    public static final int LONGEST_SUMMARY = 4000;

    public IntakeForm {
        required("channel", channel);
        required("callerRelation", callerRelation);
        required("nature", nature);
        required("urgency", urgency);
        required("immediateDanger", immediateDanger);
        required("minorsPresent", minorsPresent);
        chosenName = Text.optional("chosenName", chosenName, LONGEST_NAME);
        safeContact = Text.optional("safeContact", safeContact, LONGEST_SAFE_CONTACT);
        summary = Text.optional("summary", summary, LONGEST_SUMMARY);
    }

    boolean saysSomethingOfAPerson() {
        return chosenName != null || safeContact != null || summary != null;
    }

    private static void required(String field, Object answer) {
        if (answer == null) {
            throw new Invalid(field, "required");
        }
    }

    /** What was typed stays out of logs and messages. */
    @Override
    public String toString() {
        return "IntakeForm " + channel + " " + nature;
    }
}
