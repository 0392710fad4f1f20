package org.haven.web.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.haven.intake.Act;
import org.haven.intake.CallerRelation;
import org.haven.intake.ContactState;
import org.haven.intake.DecidingOrganisation;
import org.haven.intake.DeclineReason;
import org.haven.intake.IntakeChannel;
import org.haven.intake.Known;
import org.haven.intake.Means;
import org.haven.intake.Nature;
import org.haven.intake.Purpose;
import org.haven.intake.TraffickingStatus;
import org.haven.intake.Urgency;
import org.haven.intake.htcds.HtcdsCodes;
import org.haven.intake.htcds.HtcdsColumn;
import org.haven.shared.Coded;

/** The answers that the forms of intake offer; their words stand in the bundle under the name of the list. */
@Named
@ApplicationScoped
public class IntakeChoices {

    public List<IntakeChannel> getChannels() {
        return List.of(IntakeChannel.values());
    }

    public List<CallerRelation> getRelations() {
        return List.of(CallerRelation.values());
    }

    public List<Nature> getNatures() {
        return List.of(Nature.values());
    }

    public List<Urgency> getUrgencies() {
        return List.of(Urgency.values());
    }

    public List<Known> getKnown() {
        return List.of(Known.values());
    }

    public List<Act> getActs() {
        return List.of(Act.values());
    }

    public List<Means> getMeans() {
        return List.of(Means.values());
    }

    public List<Purpose> getPurposes() {
        return List.of(Purpose.values());
    }

    public List<TraffickingStatus> getStatuses() {
        return List.of(TraffickingStatus.values());
    }

    public List<DecidingOrganisation> getDeciding() {
        return List.of(DecidingOrganisation.values());
    }

    public List<DeclineReason> getDeclineReasons() {
        return List.of(DeclineReason.values());
    }

    public List<String> getExploitation() {
        return codes(HtcdsColumn.VIC_TYPE_OF_EXPLOITATION);
    }

    public List<String> getControl() {
        return codes(HtcdsColumn.VIC_METHODS_OF_CONTROL);
    }

    public List<String> getRecruitment() {
        return codes(HtcdsColumn.VIC_METHOD_OF_RECRUITMENT);
    }

    /** How a contact that stands here may end without becoming a case. */
    static List<ContactState> endings(ContactState from) {
        return Arrays.stream(ContactState.values())
                .filter(to -> !to.open() && to != ContactState.ACCEPTED && from.mayBecome(to)).toList();
    }

    /** Several answers of a list in words; they are codes, or know theirs. */
    public String said(String list, Collection<?> answers) {
        return answers.isEmpty()
                ? IntakeText.of("unsaid")
                : answers.stream().map(answer -> answer instanceof Coded coded ? coded.code() : answer.toString())
                        .map(code -> IntakeText.of(list + "." + code)).collect(Collectors.joining(", "));
    }

    private static List<String> codes(HtcdsColumn column) {
        return HtcdsCodes.shared().of(column).stream().map(HtcdsCodes.Code::code).toList();
    }
}
