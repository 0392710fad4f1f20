package org.haven.intake;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.haven.intake.htcds.HtcdsCodes;
import org.haven.intake.htcds.HtcdsColumn;
import org.haven.shared.Invalid;
import org.haven.shared.Text;

/**
 * What was asked and concluded, by the UN Trafficking Protocol (act, means, purpose) and the lists of HTCDS.
 *
 * <p>
 * Trafficking of an adult is an act, by some means, for a purpose. Of a child it is an act for a purpose: means are never
 * a condition there. A conclusion that the answers do not bear may still be right, a court may have found it; then the
 * reason is said.
 *
 * @param under18 at the time of exploitation
 * @param exploitation codes of HTCDS {@code vic_TypeOfExploitation}
 * @param control codes of HTCDS {@code vic_MethodsOfControl}
 * @param recruitment codes of HTCDS {@code vic_MethodOfRecruitment}
 * @param decidedBy the organisation that concluded it
 * @param reason why the conclusion stands although the answers alone do not bear it
 */
public record ScreeningAnswers(Known under18, Set<Act> acts, Set<Means> means, Set<Purpose> purposes,
        List<String> exploitation, List<String> control, List<String> recruitment, TraffickingStatus status,
        DecidingOrganisation decidedBy, LocalDate decidedOn, String reason) {

    public static final int LONGEST_REASON = 1000;

    public ScreeningAnswers {
        required("under18", under18);
        acts = copy(Act.class, acts);
        means = copy(Means.class, means);
        purposes = copy(Purpose.class, purposes);
        exploitation = codes("exploitation", HtcdsColumn.VIC_TYPE_OF_EXPLOITATION, exploitation);
        control = codes("control", HtcdsColumn.VIC_METHODS_OF_CONTROL, control);
        recruitment = codes("recruitment", HtcdsColumn.VIC_METHOD_OF_RECRUITMENT, recruitment);
        required("status", status);
        required("decidedBy", decidedBy);
        required("decidedOn", decidedOn);
        reason = Text.optional("reason", reason, LONGEST_REASON);
        if (status == TraffickingStatus.ACTUAL_VICTIM && reason == null) {
            elements(under18, acts, means, purposes);
        }
        if (status == TraffickingStatus.NOT_A_VICTIM && reason == null && complete(under18, acts, means, purposes)) {
            throw new Invalid("reason", "screening-contrary");
        }
    }

    /** Refuses a day that has not come yet, or that lies further back than a life. */
    public ScreeningAnswers checkedOn(LocalDate today) {
        if (decidedOn.isAfter(today)) {
            throw new Invalid("decidedOn", "future");
        }
        if (decidedOn.isBefore(today.minusYears(120))) {
            throw new Invalid("decidedOn", "too-long-ago");
        }
        return this;
    }

    /** Whether the answers hold every element of the protocol, so that only a reason can stand against them. */
    private static boolean complete(Known under18, Set<Act> acts, Set<Means> means, Set<Purpose> purposes) {
        return !acts.isEmpty() && !purposes.isEmpty() && (under18 == Known.YES || !means.isEmpty());
    }

    private static void elements(Known under18, Set<Act> acts, Set<Means> means, Set<Purpose> purposes) {
        if (acts.isEmpty()) {
            throw new Invalid("acts", "screening-act");
        }
        if (purposes.isEmpty()) {
            throw new Invalid("purposes", "screening-purpose");
        }
        if (under18 != Known.YES && means.isEmpty()) {
            throw new Invalid("means", "screening-means");
        }
    }

    private static <E extends Enum<E>> Set<E> copy(Class<E> type, Set<E> given) {
        EnumSet<E> all = EnumSet.noneOf(type);
        if (given != null) {
            all.addAll(given);
        }
        return java.util.Collections.unmodifiableSet(all);
    }

    private static List<String> codes(String field, HtcdsColumn column, List<String> given) {
        List<String> codes = given == null ? List.of() : given.stream().distinct().sorted().toList();
        if (!codes.stream().allMatch(code -> HtcdsCodes.shared().knows(column, code))) {
            throw new Invalid(field, "choice");
        }
        return codes;
    }

    private static void required(String field, Object answer) {
        if (answer == null) {
            throw new Invalid(field, "required");
        }
    }

    @Override
    public String toString() {
        return "ScreeningAnswers " + status;
    }
}
