package org.haven.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.haven.casefile.CaseFiles;
import org.haven.consent.DataCategory;
import org.haven.consent.PacketPart;
import org.haven.shared.CaseId;
import org.haven.shared.SubjectId;
import org.haven.vault.Keyring;
import org.haven.vault.Vault;

/** Goals in the survivor's own words and where they stand, for a packet that the survivor has agreed to. */
@ApplicationScoped
class GoalsInPacket implements PacketPart {

    @Inject
    CaseFiles files;
    @Inject
    Plans plans;
    @Inject
    Vault vault;

    @Override
    public DataCategory category() {
        return DataCategory.PLAN;
    }

    @Override
    public List<PacketLine> lines(CaseId caseId) {
        SubjectId subject = files.survivorOf(caseId);
        Keyring ring = vault.ring(subject);
        return plans.goals(caseId).stream().flatMap(g -> Stream.of(new PacketLine("goal", g.words(subject, ring)),
                new PacketLine("goal-state", "#packet.goal." + g.state().code()))).toList();
    }
}
