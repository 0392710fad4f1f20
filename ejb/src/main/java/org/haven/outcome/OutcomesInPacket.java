package org.haven.outcome;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.haven.casefile.CaseFiles;
import org.haven.consent.DataCategory;
import org.haven.consent.PacketPart;
import org.haven.shared.CaseId;
import org.haven.shared.SubjectId;
import org.haven.vault.Keyring;
import org.haven.vault.Vault;

/**
 * Outcomes that were accepted, for a packet that the survivor has agreed to. What still waits does not leave, and neither
 * does what rests on an assessment that was replaced as mistaken.
 */
@ApplicationScoped
class OutcomesInPacket implements PacketPart {

    @Inject
    CaseFiles files;
    @Inject
    Outcomes outcomes;
    @Inject
    Vault vault;

    @Override
    public DataCategory category() {
        return DataCategory.OUTCOMES;
    }

    @Override
    public List<PacketLine> lines(CaseId caseId) {
        SubjectId subject = files.survivorOf(caseId);
        Keyring ring = vault.ring(subject);
        List<Assessment> assessments = outcomes.assessments(caseId);
        Map<UUID, LocalDate> days = assessments.stream().collect(Collectors.toMap(Assessment::id, Assessment::day));
        assessments.stream().map(Assessment::replaces).filter(Objects::nonNull).forEach(days::remove);
        return outcomes.proposals(caseId).stream()
                .filter(p -> p.state() == ProposalState.ACCEPTED && days.containsKey(p.assessmentId()))
                .flatMap(p -> Stream.of(new PacketLine("outcome-day", days.get(p.assessmentId()).toString()),
                        new PacketLine("outcome", p.summary(subject, ring))))
                .toList();
    }
}
