package org.haven.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.haven.shared.CaseId;
import org.haven.shared.NotFound;
import org.haven.shared.Page;

/** The notes of a case. There is no way to one but through its case. */
@ApplicationScoped
class CaseNotes {

    @PersistenceContext
    EntityManager entities;

    void add(CaseNote note) {
        entities.persist(note);
    }

    void add(CaseNoteWording wording) {
        entities.persist(wording);
    }

    CaseNote inCase(CaseId caseId, UUID note) {
        return entities.createQuery("select n from CaseNote n where n.caseId = :case and n.id = :note", CaseNote.class)
                .setParameter("case", caseId.value()).setParameter("note", note).getResultStream().findFirst()
                .orElseThrow(NotFound::new);
    }

    /** Which wording of a note holds. */
    int latestOrdinal(UUID note) {
        return entities
                .createQuery("select max(w.ordinal) from CaseNoteWording w where w.noteId = :note", Integer.class)
                .setParameter("note", note).getSingleResult();
    }

    /** Lets the same form, sent twice at once, through one after the other. */
    void queue(UUID formKey) {
        entities.createNativeQuery("select 1 from pg_advisory_xact_lock(:key)")
                .setParameter("key", formKey.getLeastSignificantBits()).getSingleResult();
    }

    /** The note that this very form made already, when a click or a request comes twice. */
    Optional<CaseNote> madeBy(CaseId caseId, UUID formKey) {
        return entities
                .createQuery("select n from CaseNote n where n.caseId = :case and n.formKey = :key", CaseNote.class)
                .setParameter("case", caseId.value()).setParameter("key", formKey).getResultStream().findFirst();
    }

    /** All wordings of the notes on one page, and one note more: notes newest first, wordings newest first. */
    List<CaseNoteWording> wordings(CaseId caseId, Page page) {
        List<UUID> notes = entities
                .createQuery("select n.id from CaseNote n where n.caseId = :case order by n.writtenAt desc, n.id",
                        UUID.class)
                .setParameter("case", caseId.value()).setMaxResults(page.size() + 1).setFirstResult(page.offset())
                .getResultList();
        if (notes.isEmpty()) {
            return List.of();
        }
        List<CaseNoteWording> wordings = new ArrayList<>(entities
                .createQuery("select w from CaseNoteWording w where w.caseId = :case and w.noteId in (:notes)"
                        + " order by w.ordinal desc", CaseNoteWording.class)
                .setParameter("case", caseId.value()).setParameter("notes", notes).getResultList());
        wordings.sort(Comparator.comparingInt(w -> notes.indexOf(w.noteId())));
        return wordings;
    }
}
