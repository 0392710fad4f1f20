package org.haven.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.haven.consent.DataCategory;
import org.haven.consent.PacketPart;
import org.haven.shared.CaseId;

/** What the screening concluded, for a packet; never what was asked or told on the way there. */
@ApplicationScoped
class ScreeningPart implements PacketPart {
    @Inject
    Contacts contacts;

    @Override
    public DataCategory category() {
        return DataCategory.SCREENING;
    }

    @Override
    public List<PacketLine> lines(CaseId caseId) {
        return contacts.ofCase(caseId).flatMap(contact -> contacts.screening(contact.contactId()))
                .map(Screening::concluded)
                .map(c -> List.of(new PacketLine("screening-conclusion", "#packet.screening." + c.status().code()),
                        new PacketLine("screening-by", "#packet.screening-by." + c.decidedBy().code()),
                        new PacketLine("screening-on", c.decidedOn().toString())))
                .orElse(List.of());
    }
}
