package org.haven.compartment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.haven.access.CurrentStaff;
import org.haven.shared.CaseId;
import org.haven.shared.Invalid;
import org.haven.shared.NotFound;
import org.haven.shared.StaffId;
import org.haven.shared.SubjectId;
import org.haven.shared.Text;
import org.haven.shared.Today;
import org.haven.staff.StaffDirectory;
import org.haven.vault.Keyring;
import org.haven.vault.Vault;
import org.hibernate.Session;

/**
 * The notes of a compartment. What is asked here is answered only in a transaction whose act belongs to the compartment
 * ({@link org.haven.access.Reach#COMPARTMENT}); anywhere else there are no notes.
 */
@ApplicationScoped
public class CompartmentNotes {

    private static final int MOST = 500;

    @PersistenceContext
    EntityManager entities;
    @Inject
    Vault vault;
    @Inject
    StaffDirectory directory;
    @Inject
    CurrentStaff staff;
    @Inject
    Clock clock;

    /** Those notes of the case that are open to the caller. */
    public NotesOfCase read(Compartment compartment, CaseId caseId) {
        SubjectId subject = subject();
        Keyring ring = vault.ring(Set.of(subject), compartment.key());
        List<CompartmentNote> notes = entities
                .createQuery("select n from CompartmentNote n where n.caseId = :case and n.compartment = :compartment"
                        + " order by n.writtenAt desc, n.id", CompartmentNote.class)
                .setParameter("case", caseId.value()).setParameter("compartment", compartment).setMaxResults(MOST)
                .getResultList();
        List<CompartmentAddendum> addenda = addenda(notes);
        List<Object[]> standIns = standIns();
        Map<StaffId, String> names = directory.names(Stream
                .of(notes.stream().map(CompartmentNote::author), addenda.stream().map(CompartmentAddendum::author),
                        standIns.stream().flatMap(s -> Stream.of(s[0], s[1])).map(id -> new StaffId((UUID) id)))
                .flatMap(each -> each).collect(Collectors.toSet()));
        Map<UUID, List<AddendumView>> added = addenda.stream()
                .collect(Collectors.groupingBy(CompartmentAddendum::noteId,
                        Collectors.mapping(a -> a.view(subject, ring, names.get(a.author())), Collectors.toList())));
        return new NotesOfCase(caseId, number(), writing(caseId),
                notes.stream()
                        .map(n -> new NoteInCompartment(n.id(), n.aboutId(), names.get(n.author()),
                                n.author().equals(staff.id()), n.writtenAt(), n.signedAt(), n.version(),
                                n.text(subject, ring), added.getOrDefault(n.id(), List.of())))
                        .toList(),
                standIns.stream().map(s -> new NotesOfCase.StandIn(names.get(new StaffId((UUID) s[0])),
                        names.get(new StaffId((UUID) s[1])), (Instant) s[2])).toList(),
                colleagues());
    }

    /**
     * Writes a note, or a draft again.
     *
     * @return the note's reference
     * @throws NoteSigned when it has been signed
     * @throws org.haven.shared.Stale when it has been written again since it was read
     */
    public UUID write(Compartment compartment, NoteDraft draft) {
        SubjectId subject = subject();
        queue(draft.caseId().value());
        if (draft.noteId() != null) {
            own(compartment, draft.caseId(), draft.noteId()).writeAgain(draft.readVersion(), draft.text(), subject,
                    vault.ring(Set.of(subject), compartment.key()));
            return draft.noteId();
        }
        Optional<CompartmentNote> written = entities
                .createQuery("select n from CompartmentNote n where n.caseId = :case and n.compartment = :compartment"
                        + " and n.formKey = :key", CompartmentNote.class)
                .setParameter("case", draft.caseId().value()).setParameter("compartment", compartment)
                .setParameter("key", draft.formKey()).getResultStream().findFirst();
        if (written.isPresent()) {
            return written.get().id();
        }
        CompartmentNote note = new CompartmentNote(compartment, draft, subject, keys(subject, compartment), staff.id(),
                clock.instant());
        entities.persist(note);
        return note.id();
    }

    /**
     * @throws NoteSigned when it has been signed
     * @throws org.haven.shared.Stale when it has been written again since it was read
     */
    public void sign(Compartment compartment, CaseId caseId, UUID note, int readVersion) {
        own(compartment, caseId, note).sign(readVersion, clock.instant());
    }

    /**
     * Adds to a signed note what was still to be said.
     *
     * @param formKey made when the form was drawn; the same form sent twice adds once
     * @throws NoteNotSigned while it is a draft
     */
    public UUID add(Compartment compartment, CaseId caseId, UUID note, UUID formKey, String text) {
        String body = Text.required("text", text, NoteDraft.LONGEST);
        if (formKey == null) {
            throw new Invalid("formKey", "required");
        }
        queue(caseId.value());
        CompartmentNote signed = inCase(compartment, caseId, note);
        Optional<CompartmentAddendum> written = addenda(List.of(signed)).stream().filter(a -> a.isOf(formKey))
                .findFirst();
        if (written.isPresent()) {
            return written.get().id();
        }
        SubjectId subject = subject();
        CompartmentAddendum addendum = new CompartmentAddendum(signed, formKey, body, subject,
                vault.ring(Set.of(subject), compartment.key()), staff.id(), clock.instant());
        entities.persist(addendum);
        return addendum.id();
    }

    /**
     * Names who stands in for the caller, in the compartment and the case of the act. The database's function looks at
     * both once more.
     *
     * @throws Invalid when the day is over or too far ahead, or when that colleague cannot stand in
     */
    public void nameStandIn(StandInNaming n) {
        LocalDate today = Today.at(clock.instant());
        if (n.until().isBefore(today) || n.until().isAfter(today.plusDays(StandInNaming.LONGEST))) {
            throw new Invalid("until", "stand-in-day");
        }
        if (colleagues().stream().noneMatch(c -> c.id().equals(n.colleague()))) {
            throw new Invalid("colleague", "choice");
        }
        Instant end = n.until().plusDays(1).atStartOfDay(Today.ZONE).toInstant();
        entities.unwrap(Session.class).doWork(connection -> {
            try (var s = connection.prepareStatement("select sec.name_stand_in(?, ?)")) {
                s.setObject(1, n.colleague().value());
                s.setTimestamp(2, Timestamp.from(end));
                s.execute();
            }
        });
    }

    /** That there are notes in a case, as far as the caller may know: its lead, and who works in the compartment. */
    public List<KeptNote> kept(Compartment compartment) {
        return entities.unwrap(Session.class)
                .createNativeQuery("select about_id, signed from sec.notes_kept(:compartment)", Object[].class)
                .setParameter("compartment", compartment.code()).addScalar("about_id", UUID.class)
                .addScalar("signed", Boolean.class).getResultList().stream()
                .map(row -> new KeptNote((UUID) row[0], (Boolean) row[1])).toList();
    }

    /** What there is to supervise for whoever heads the compartment of the act. */
    public SupervisedNotes supervised() {
        List<Object[]> rows = entities.unwrap(Session.class)
                .createNativeQuery("select * from sec.supervised_notes(:most)", Object[].class)
                .setParameter("most", MOST).addScalar("case_id", UUID.class).addScalar("case_number", String.class)
                .addScalar("author_id", UUID.class).addScalar("notes", Long.class).addScalar("unsigned", Long.class)
                .addScalar("last_at", Instant.class).getResultList();
        Map<StaffId, String> names = directory
                .names(rows.stream().map(r -> new StaffId((UUID) r[2])).collect(Collectors.toSet()));
        return new SupervisedNotes(
                rows.stream()
                        .map(r -> new SupervisedNotes.Row(new CaseId((UUID) r[0]), (String) r[1],
                                names.get(new StaffId((UUID) r[2])), (Long) r[3], (Long) r[4], (Instant) r[5]))
                        .toList());
    }

    private CompartmentNote own(Compartment compartment, CaseId caseId, UUID note) {
        CompartmentNote found = inCase(compartment, caseId, note);
        if (!found.author().equals(staff.id())) {
            throw new NotFound();
        }
        return found;
    }

    private CompartmentNote inCase(Compartment compartment, CaseId caseId, UUID note) {
        return entities
                .createQuery("select n from CompartmentNote n where n.caseId = :case"
                        + " and n.compartment = :compartment and n.id = :note", CompartmentNote.class)
                .setParameter("case", caseId.value()).setParameter("compartment", compartment)
                .setParameter("note", note).getResultStream().findFirst().orElseThrow(NotFound::new);
    }

    private List<CompartmentAddendum> addenda(Collection<CompartmentNote> notes) {
        return notes.isEmpty()
                ? List.of()
                : entities
                        .createQuery("select a from CompartmentAddendum a where a.noteId in (:notes)"
                                + " order by a.writtenAt, a.id", CompartmentAddendum.class)
                        .setParameter("notes", notes.stream().map(CompartmentNote::id).toList()).getResultList();
    }

    private List<Object[]> standIns() {
        return entities.unwrap(Session.class).createNativeQuery("""
                select s.author_id, s.stand_in_id, s.valid_until from access.stand_in s
                 where s.valid_until > now() order by s.valid_until, s.id""", Object[].class)
                .addScalar("author_id", UUID.class).addScalar("stand_in_id", UUID.class)
                .addScalar("valid_until", Instant.class).getResultList();
    }

    private boolean writing(CaseId caseId) {
        return (Boolean) entities.createNativeQuery("select sec.writes_notes(:case)", Boolean.class)
                .setParameter("case", caseId.value()).getSingleResult();
    }

    /** Those of the caller's team who do the same work, when the caller does it in this case. */
    private List<NotesOfCase.Colleague> colleagues() {
        return entities.unwrap(Session.class).createNativeQuery("""
                select s.id, s.display_name
                  from sec.ctx() c cross join lateral sec.compartment(c.action) k
                  join access.staff_role r on r.role = k.worker
                  join haven.staff s on s.id = r.staff_id and s.team_id = c.team_id and s.id <> c.staff_id
                 where s.suspended_at is null
                   and exists (select 1 from access.assignment a
                                where a.staff_id = c.staff_id and a.case_id = c.target and a.function = k.worker
                                  and a.valid_from <= now() and (a.valid_until is null or a.valid_until > now()))
                 order by s.display_name, s.id""", Object[].class).addScalar("id", UUID.class)
                .addScalar("display_name", String.class).getResultStream()
                .map(r -> new NotesOfCase.Colleague(new StaffId((UUID) r[0]), (String) r[1])).toList();
    }

    /** The first note of a compartment makes its key; writers of one case come one after the other. */
    private Keyring keys(SubjectId subject, Compartment compartment) {
        Keyring held = vault.ring(Set.of(subject), compartment.key());
        return held.holds(subject) ? held : vault.newKeys(Set.of(subject), compartment.key());
    }

    private void queue(UUID caseId) {
        entities.createNativeQuery(
                "select 1 from pg_advisory_xact_lock(hashtextextended('haven.compartment ' || cast(:case as text), 0))")
                .setParameter("case", caseId.toString()).getSingleResult();
    }

    private SubjectId subject() {
        return Optional.ofNullable(
                (UUID) entities.createNativeQuery("select sec.subject_of_compartment()", UUID.class).getSingleResult())
                .map(SubjectId::new).orElseThrow(NotFound::new);
    }

    private String number() {
        return (String) entities.createNativeQuery("select sec.number_of_compartment()", String.class)
                .getSingleResult();
    }
}
