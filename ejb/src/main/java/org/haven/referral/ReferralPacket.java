package org.haven.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.haven.consent.Clearance;
import org.haven.consent.Contents;
import org.haven.consent.DisclosureChannel;
import org.haven.consent.DisclosureGate;
import org.haven.consent.PacketPart.PacketLine;
import org.haven.consent.PacketPrinter;
import org.haven.consent.ReleasePurpose;
import org.haven.consent.packet.PacketWords;
import org.haven.partner.PartnerView;
import org.haven.partner.Partners;
import org.haven.partner.ServiceView;

/** Takes a referral's packet through the gate. Each time is a disclosure of its own. */
@ApplicationScoped
class ReferralPacket {
    @Inject
    DisclosureGate gate;
    @Inject
    PacketPrinter printer;
    @Inject
    Partners partners;

    /** @throws org.haven.consent.NoLiveRelease when its release does not hold now, or not for this */
    HandedOut handOut(Referral referral, PacketWords words) {
        Clearance cleared = gate.require(referral.caseId(), referral.id(), referral.release(), referral.partner(),
                ReleasePurpose.REFERRAL, referral.categories());
        Contents contents = gate.contents(cleared);
        PartnerView partner = partners.known(referral.partner());
        ServiceView service = partner.services().stream().filter(s -> s.id().equals(referral.service())).findFirst()
                .orElseThrow();
        byte[] bytes = printer.print(cleared, contents, partner.name(),
                List.of(new PacketLine("service", service.name()),
                        new PacketLine("urgency", "#referralUrgency." + referral.urgency().code()),
                        new PacketLine("respond-by", referral.respondBy().toString())),
                words);
        gate.record(cleared, contents, bytes, DisclosureChannel.PACKET);
        return new HandedOut(cleared.reference(), bytes);
    }
}
