package org.haven.counselling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.haven.casefile.CaseFiles;
import org.haven.consent.DataCategory;
import org.haven.consent.PacketPart;
import org.haven.shared.CaseId;
import org.haven.shared.SubjectId;
import org.haven.shared.Today;
import org.haven.vault.Keyring;
import org.haven.vault.Vault;

/** What a packet says of counselling: since when, how many sessions, and the shared lines; no clinical note. */
@ApplicationScoped
class CounsellingPart implements PacketPart {

    @Inject
    CaseFiles files;
    @Inject
    Episodes episodes;
    @Inject
    Sessions sessions;
    @Inject
    Vault vault;

    @Override
    public DataCategory category() {
        return DataCategory.COUNSELLING;
    }

    @Override
    public List<PacketLine> lines(CaseId caseId) {
        List<PacketLine> lines = new ArrayList<>();
        Map<UUID, Long> attended = sessions.attendedByEpisode(caseId);
        for (Episode episode : episodes.ofCase(caseId)) {
            lines.add(new PacketLine("counselling-since", episode.begunOn().toString()));
            if (episode.endedOn() != null) {
                lines.add(new PacketLine("counselling-until", episode.endedOn().toString()));
            }
            lines.add(new PacketLine("counselling-attended", String.valueOf(attended.getOrDefault(episode.id(), 0L))));
        }
        SubjectId subject = files.survivorOf(caseId);
        Keyring ring = vault.ring(subject);
        for (Session session : sessions.attended(caseId)) {
            String line = session.line(subject, ring);
            if (line != null) {
                lines.add(new PacketLine("counselling-line", Today.at(session.plannedAt()) + ": " + line));
            }
        }
        return lines;
    }
}
