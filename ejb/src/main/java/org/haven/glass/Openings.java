package org.haven.glass;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.haven.access.CurrentStaff;
import org.haven.shared.CaseId;
import org.haven.shared.IllegalMove;
import org.haven.shared.NotFound;
import org.haven.shared.StaffId;
import org.haven.shared.SubjectId;
import org.haven.staff.StaffDirectory;
import org.haven.vault.Cell;
import org.haven.vault.CellColumn;
import org.haven.vault.Keyring;
import org.haven.vault.Vault;
import org.hibernate.Session;
import org.hibernate.type.StandardBasicTypes;

/** Emergency openings. There is no way to one but through its case; the database's functions change them. */
@ApplicationScoped
class Openings {

    @PersistenceContext
    EntityManager entities;
    @Inject
    StaffDirectory directory;
    @Inject
    Vault vault;
    @Inject
    CurrentStaff staff;
    @Inject
    Clock clock;

    /** The same statements whatever there is behind the number: a key, its words, one call. */
    void ask(Emergency asked, LocalDate today) {
        UUID id = UUID.randomUUID();
        SubjectId key = new SubjectId(id);
        Cell words = vault.newKeys(Set.of(key)).seal(key, Glass.words(id), asked.words());
        entities.flush();
        session().doWork(connection -> {
            try (var s = connection.prepareStatement("select sec.ask_glass(?, ?, ?, ?, ?, ?, ?)")) {
                s.setObject(1, id);
                s.setObject(2, asked.formKey());
                s.setString(3, asked.number().value());
                s.setString(4, asked.reason().code());
                s.setBytes(5, new CellColumn().convertToDatabaseColumn(words));
                s.setInt(6, asked.minutes());
                s.setObject(7, today);
                s.execute();
            }
        });
    }

    List<OpenedByMe> mine() {
        return session().createNativeQuery("select * from sec.my_glass()", Object[].class)
                .addScalar("id", StandardBasicTypes.UUID).addScalar("case_id", StandardBasicTypes.UUID)
                .addScalar("number", StandardBasicTypes.STRING).addScalar("asked_at", StandardBasicTypes.INSTANT)
                .addScalar("until", StandardBasicTypes.INSTANT).getResultStream().map(r -> new OpenedByMe((UUID) r[0],
                        new CaseId((UUID) r[1]), (String) r[2], (Instant) r[3], (Instant) r[4]))
                .toList();
    }

    void end(GlassInCase opening) {
        inCase(opening.caseId(), opening.glassId());
        session().doWork(connection -> {
            try (var s = connection.prepareStatement("select sec.end_glass(?)")) {
                s.setObject(1, opening.glassId());
                s.execute();
            }
        });
    }

    void review(GlassReview review) {
        Glass glass = inCase(review.caseId(), review.glassId());
        if (glass.staff().equals(staff.id())) {
            throw new OwnGlass();
        }
        if (glass.state() != review.state() && !glass.state().mayBecome(review.state())) {
            throw new IllegalMove();
        }
        Cell note = vault.ring(glass.key()).seal(glass.key(), Glass.reviewNote(glass.id()), review.note());
        session().doWork(connection -> {
            try (var s = connection.prepareStatement("select sec.review_glass(?, ?, ?)")) {
                s.setObject(1, review.glassId());
                s.setString(2, review.state().code());
                s.setObject(3, new CellColumn().convertToDatabaseColumn(note), Types.BINARY);
                s.execute();
            }
        });
    }

    /** Newest first. */
    List<GlassView> ofCase(CaseId caseId) {
        List<Glass> all = entities
                .createQuery("select g from Glass g where g.caseId = :case order by g.askedAt desc, g.id", Glass.class)
                .setParameter("case", caseId.value()).getResultList();
        Keyring ring = vault.ring(all.stream().map(Glass::key).toList());
        Map<StaffId, String> names = directory.names(all.stream().flatMap(Glass::people).toList());
        Map<UUID, List<GlassView.Act>> done = done();
        Map<StaffId, Long> times = times();
        Set<UUID> open = open(caseId);
        Instant now = clock.instant();
        return all.stream().map(g -> g.view(ring, names, staff.id(), open.contains(g.id()),
                times.getOrDefault(g.staff(), 0L), done.getOrDefault(g.id(), List.of()), now)).toList();
    }

    /** How many are open in the case now. */
    long openIn(CaseId caseId) {
        return open(caseId).size();
    }

    private Set<UUID> open(CaseId caseId) {
        return new HashSet<>(session()
                .createNativeQuery("select g.id from access.glass g where g.case_id = :case and g.until > now()"
                        + " and sec.glass_is_open(g.id)", UUID.class)
                .setParameter("case", caseId.value()).getResultList());
    }

    private Map<UUID, List<GlassView.Act>> done() {
        return session().createNativeQuery("select * from sec.done_by_glass()", Object[].class)
                .addScalar("glass_id", StandardBasicTypes.UUID).addScalar("at", StandardBasicTypes.INSTANT)
                .addScalar("action", StandardBasicTypes.STRING).addScalar("result", StandardBasicTypes.STRING)
                .getResultStream().collect(Collectors.groupingBy(r -> (UUID) r[0], Collectors.mapping(
                        r -> new GlassView.Act((Instant) r[1], (String) r[2], (String) r[3]), Collectors.toList())));
    }

    private Map<StaffId, Long> times() {
        Map<StaffId, Long> times = new HashMap<>();
        session().createNativeQuery("select * from sec.glass_repeats()", Object[].class)
                .addScalar("staff_id", StandardBasicTypes.UUID).addScalar("times", StandardBasicTypes.LONG)
                .getResultStream().forEach(r -> times.put(new StaffId((UUID) r[0]), (Long) r[1]));
        return times;
    }

    private Glass inCase(CaseId caseId, UUID id) {
        return entities.createQuery("select g from Glass g where g.caseId = :case and g.id = :id", Glass.class)
                .setParameter("case", caseId.value()).setParameter("id", id).getResultStream().findFirst()
                .orElseThrow(NotFound::new);
    }

    private Session session() {
        return entities.unwrap(Session.class);
    }
}
