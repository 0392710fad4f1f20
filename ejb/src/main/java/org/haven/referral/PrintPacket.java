package org.haven.referral;

import jakarta.inject.Inject;
import org.haven.access.Permission;
import org.haven.access.Permitted;
import org.haven.access.UseCase;
import org.haven.casefile.CaseFiles;
import org.haven.consent.packet.PacketWords;
import org.haven.shared.IllegalMove;

/** Prints the packet of a referral again. It passes the gate anew, and is a disclosure of its own. */
@UseCase
public class PrintPacket {
    @Inject
    CaseFiles files;
    @Inject
    Referrals referrals;
    @Inject
    ReferralPacket packet;

    /**
     * @throws org.haven.consent.NoLiveRelease when the release does not hold now
     * @throws org.haven.consent.SignerBarred when whoever signed it may have harmed the survivor
     * @throws org.haven.casefile.CaseClosed when nothing more is done in the case
     * @throws IllegalMove when it was not sent, or has ended
     */
    @Permitted(Permission.PRINT_PACKET)
    public HandedOut print(ReferralOfCase which, PacketWords words) {
        files.openForWork(which.caseId());
        Referral referral = referrals.inCase(which.caseId(), which.referral());
        if (!referral.state().isWithPartner()) {
            throw new IllegalMove();
        }
        return packet.handOut(referral, words);
    }
}
