package org.haven.web.referral;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.haven.access.CurrentCaller;
import org.haven.access.Permission;
import org.haven.referral.ReadReferrals;
import org.haven.referral.ReferralState;
import org.haven.referral.ReferralView;
import org.haven.referral.ReferralsView;
import org.haven.shared.CaseId;

/** The referrals tab of a case: a board by how they stand. */
@Named("referralsPage")
@RequestScoped
public class ReferralsPage {

    private static final List<String> GROUPS = List.of("draft", "waiting", "under-way", "ended");

    @Inject
    ReadReferrals read;
    @Inject
    CurrentCaller caller;

    private String caseRef;
    private ReferralsView view;

    /** Referrals that stand alike. */
    public record Group(String key, List<ReferralView> referrals) {
    }

    public void open() {
        getView();
    }

    static String address(String caseRef) {
        return "/app/referral/referrals.xhtml?faces-redirect=true&case=" + caseRef;
    }

    public ReferralsView getView() {
        if (view == null) {
            view = read.read(CaseId.of(caseRef));
        }
        return view;
    }

    /** Those of which there are some, in the order in which a referral passes through them. */
    public List<Group> getGroups() {
        Map<String, List<ReferralView>> by = getView().referrals().stream()
                .collect(Collectors.groupingBy(r -> group(r.state())));
        return GROUPS.stream().filter(by::containsKey).map(key -> new Group(key, by.get(key))).toList();
    }

    private static String group(ReferralState state) {
        return switch (state) {
            case DRAFT -> "draft";
            case SENT, UNANSWERED -> "waiting";
            case ACCEPTED, IN_PROGRESS -> "under-way";
            default -> "ended";
        };
    }

    /** How a state is marked; the word always stands beside it. */
    public static String tone(ReferralState state) {
        return switch (state) {
            case ACCEPTED, IN_PROGRESS, COMPLETED -> "good";
            case SENT, UNANSWERED -> "wait";
            case DRAFT -> "plain";
            default -> "closed";
        };
    }

    public String toneOf(ReferralView referral) {
        return tone(referral.state());
    }

    public boolean isDrafting() {
        return caller.may(Permission.DRAFT_REFERRAL);
    }

    public boolean isRecording() {
        return caller.may(Permission.RECORD_RELEASE);
    }

    public String getCaseRef() {
        return caseRef;
    }

    public void setCaseRef(String caseRef) {
        this.caseRef = caseRef;
    }
}
