package org.haven.web.legal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import org.haven.legal.Arranged;
import org.haven.legal.DeadlineDetails;
import org.haven.legal.DeadlineKind;
import org.haven.legal.HearingKind;
import org.haven.legal.HearingMode;
import org.haven.legal.MatterType;
import org.haven.web.shared.Language;

/** What legal aid's pages offer and how it is said. */
@Named("legalWords")
@RequestScoped
public class LegalWords {

    @Inject
    Language language;

    /** How long until a day, as people say it. */
    public String days(long left) {
        if (left == 0 || left == 1) {
            return language.words(left == 0 ? "legal.days.today" : "legal.days.tomorrow");
        }
        return language.words(left < 0 ? "legal.days.over" : "legal.days.left").replace("{days}",
                String.valueOf(Math.abs(left)));
    }

    /** When reminders come. */
    public String reminders(List<Integer> before) {
        return before.isEmpty()
                ? language.words("legal.remind.onTheDay")
                : language.words("legal.remind.before").replace("{days}",
                        before.stream().map(String::valueOf).collect(Collectors.joining(", ")));
    }

    public String tone(String state) {
        return switch (state) {
            case "granted", "settled", "held", "met" -> "good";
            case "pending-hearing", "appeal", "planned" -> "wait";
            case "closed", "withdrawn", "refused", "cancelled", "adjourned", "moved", "lapsed" -> "closed";
            default -> "plain";
        };
    }

    public MatterType[] getTypes() {
        return MatterType.values();
    }

    public HearingKind[] getHearingKinds() {
        return HearingKind.values();
    }

    public HearingMode[] getModes() {
        return HearingMode.values();
    }

    public Arranged[] getArranged() {
        return Arranged.values();
    }

    public DeadlineKind[] getDeadlineKinds() {
        return DeadlineKind.values();
    }

    public List<Integer> getRemindersOffered() {
        return DeadlineDetails.OFFERED;
    }
}
