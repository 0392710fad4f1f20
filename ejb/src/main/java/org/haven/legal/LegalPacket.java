package org.haven.legal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.haven.consent.DataCategory;
import org.haven.consent.PacketPart;
import org.haven.shared.CaseId;

/** What leaves of the legal work: which matters there are and where they stand. Never a non-punishment matter, never a note. */
@ApplicationScoped
class LegalPacket implements PacketPart {

    @Inject
    LegalMatters matters;

    @Override
    public DataCategory category() {
        return DataCategory.LEGAL;
    }

    @Override
    public List<PacketLine> lines(CaseId caseId) {
        return matters.ofCase(caseId).stream().filter(m -> m.type() != MatterType.NON_PUNISHMENT_DEFENCE)
                .flatMap(m -> Stream.of(new PacketLine("legal-matter", "#legal.type." + m.type().code()),
                        new PacketLine("legal-state", "#legal.state." + m.state().code())))
                .toList();
    }
}
