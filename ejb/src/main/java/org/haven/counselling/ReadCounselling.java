package org.haven.counselling;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.haven.access.Permission;
import org.haven.access.Permitted;
import org.haven.access.UseCase;
import org.haven.casefile.CaseFiles;
import org.haven.compartment.Compartment;
import org.haven.compartment.CompartmentNotes;
import org.haven.compartment.KeptNote;
import org.haven.shared.CaseId;
import org.haven.shared.Page;
import org.haven.shared.Slice;
import org.haven.shared.StaffId;
import org.haven.shared.SubjectId;
import org.haven.staff.StaffDirectory;
import org.haven.vault.Keyring;
import org.haven.vault.Vault;

/** Shows the counselling of a case: episodes, sessions, shared lines. No clinical note, only that there is one. */
@UseCase
public class ReadCounselling {

    @Inject
    CaseFiles files;
    @Inject
    Episodes episodes;
    @Inject
    Sessions sessions;
    @Inject
    CompartmentNotes notes;
    @Inject
    StaffDirectory directory;
    @Inject
    Vault vault;

    /** @param page of the sessions that were recorded */
    @Permitted(Permission.READ_COUNSELLING)
    public CounsellingView read(CaseId caseId, Page page) {
        SubjectId subject = files.survivorOf(caseId);
        Keyring ring = vault.ring(subject);
        List<Episode> begun = episodes.ofCase(caseId);
        List<Session> planned = sessions.planned(caseId);
        List<Session> recorded = sessions.recorded(caseId, page);
        Map<UUID, Long> attended = sessions.attendedByEpisode(caseId);
        List<KeptNote> kept = notes.kept(Compartment.CLINICAL);
        Set<UUID> noted = kept.stream().filter(n -> n.aboutId() != null).map(KeptNote::aboutId)
                .collect(Collectors.toSet());
        Map<StaffId, String> names = directory.names(Stream
                .concat(begun.stream().map(Episode::counsellor),
                        Stream.concat(planned.stream(), recorded.stream()).map(Session::counsellor))
                .collect(Collectors.toSet()));
        return new CounsellingView(caseId, begun.stream()
                .map(e -> e.view(subject, ring, names.get(e.counsellor()), attended.getOrDefault(e.id(), 0L))).toList(),
                views(planned, subject, ring, names, noted),
                Slice.of(views(recorded, subject, ring, names, noted), page.size()), !kept.isEmpty());
    }

    private static List<SessionView> views(List<Session> sessions, SubjectId subject, Keyring ring,
            Map<StaffId, String> names, Set<UUID> noted) {
        return sessions.stream().map(s -> s.view(subject, ring, names.get(s.counsellor()), noted.contains(s.id())))
                .toList();
    }
}
