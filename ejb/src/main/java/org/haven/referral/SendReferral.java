package org.haven.referral;

import jakarta.inject.Inject;
import java.time.Clock;
import org.haven.access.CurrentStaff;
import org.haven.access.Permission;
import org.haven.access.Permitted;
import org.haven.access.UseCase;
import org.haven.casefile.CaseFiles;
import org.haven.consent.packet.PacketWords;
import org.haven.notice.Tasks;

/** Sends a referral: its packet passes the gate, and an answer is waited for. */
@UseCase
public class SendReferral {
    static final String ANSWER_DUE = "referral.answer-due";

    @Inject
    CaseFiles files;
    @Inject
    Referrals referrals;
    @Inject
    ReferralPacket packet;
    @Inject
    Tasks tasks;
    @Inject
    CurrentStaff staff;
    @Inject
    Clock clock;

    /**
     * @param words in which the packet is written
     * @return the packet; nothing of it is handed out unless it was written down that it left
     * @throws org.haven.consent.NoLiveRelease when the release does not hold now
     * @throws org.haven.consent.SignerBarred when whoever signed it may have harmed the survivor
     * @throws org.haven.casefile.CaseClosed when nothing more is done in the case
     */
    @Permitted(Permission.SEND_REFERRAL)
    public HandedOut send(ReferralStep step, PacketWords words) {
        files.openForWork(step.caseId());
        Referral referral = referrals.inCase(step.caseId(), step.referral());
        referral.mustBeReady(step.version());
        // the release is held before the referral is changed, as whoever withdraws it does: one after the other
        HandedOut handedOut = packet.handOut(referral, words);
        referral.sent(staff.id(), clock.instant());
        tasks.add(staff.id(), ANSWER_DUE, step.caseId(), referral.id(), referral.respondBy());
        return handedOut;
    }
}
