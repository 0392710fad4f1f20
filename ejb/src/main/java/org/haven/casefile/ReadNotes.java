package org.haven.casefile;

import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.haven.access.Permission;
import org.haven.access.Permitted;
import org.haven.access.UseCase;
import org.haven.shared.CaseId;
import org.haven.shared.Page;
import org.haven.shared.Slice;
import org.haven.shared.StaffId;
import org.haven.shared.SubjectId;
import org.haven.staff.StaffDirectory;
import org.haven.vault.Keyring;
import org.haven.vault.Vault;

/** Reads the notes of a case, with what they said before they were amended. */
@UseCase
public class ReadNotes {

    @Inject
    CaseFiles files;
    @Inject
    CaseNotes notes;
    @Inject
    StaffDirectory directory;
    @Inject
    Vault vault;

    @Permitted(Permission.READ_NOTES)
    public Slice<NoteView> read(CaseId caseId, Page page) {
        SubjectId subject = files.survivorOf(caseId);
        Keyring ring = vault.ring(subject);
        List<CaseNoteWording> wordings = notes.wordings(caseId, page);
        Map<StaffId, String> authors = directory
                .names(wordings.stream().map(CaseNoteWording::writtenBy).collect(Collectors.toSet()));
        Map<UUID, List<NoteWording>> byNote = wordings.stream().collect(Collectors.groupingBy(CaseNoteWording::noteId,
                LinkedHashMap::new,
                Collectors.mapping(w -> w.view(subject, ring, authors.get(w.writtenBy())), Collectors.toList())));
        List<NoteView> views = byNote.entrySet().stream()
                .map(e -> new NoteView(e.getKey(), e.getValue().get(0), e.getValue().subList(1, e.getValue().size())))
                .toList();
        return Slice.of(views, page.size());
    }
}
