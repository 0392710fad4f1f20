package org.haven.legal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.haven.shared.CaseId;
import org.haven.shared.Coded;
import org.haven.shared.NotFound;
import org.haven.shared.StaffId;
import org.haven.staff.StaffDirectory;
import org.hibernate.Session;

/** The matters of a case. There is no way to one but through its case. */
@ApplicationScoped
class LegalMatters {

    /** More than any case has. */
    static final int MOST = 500;

    @PersistenceContext
    EntityManager entities;
    @Inject
    StaffDirectory directory;

    void add(LegalMatter matter) {
        entities.persist(matter);
    }

    /** Lets those who change the legal work of one case through one after the other. */
    void queue(CaseId caseId) {
        entities.createNativeQuery(
                "select 1 from pg_advisory_xact_lock(hashtextextended('haven.legal ' || cast(:case as text), 0))")
                .setParameter("case", caseId.value().toString()).getSingleResult();
    }

    LegalMatter inCase(CaseId caseId, UUID matter) {
        return entities
                .createQuery("select m from LegalMatter m where m.caseId = :case and m.id = :matter", LegalMatter.class)
                .setParameter("case", caseId.value()).setParameter("matter", matter).getResultStream().findFirst()
                .orElseThrow(NotFound::new);
    }

    /** Those that go on first, the newest before the others. */
    List<LegalMatter> ofCase(CaseId caseId) {
        return entities.createQuery("""
                select m from LegalMatter m where m.caseId = :case
                 order by case when m.state = org.haven.legal.MatterState.CLOSED then 1 else 0 end,
                          m.openedOn desc, m.openedAt desc, m.id""", LegalMatter.class)
                .setParameter("case", caseId.value()).setMaxResults(MOST).getResultList();
    }

    /** The matter that this very form opened already, when a click or a request comes twice. */
    Optional<LegalMatter> madeBy(CaseId caseId, UUID formKey) {
        return entities
                .createQuery("select m from LegalMatter m where m.caseId = :case and m.formKey = :key",
                        LegalMatter.class)
                .setParameter("case", caseId.value()).setParameter("key", formKey).getResultStream().findFirst();
    }

    /** How a matter has moved, the latest first. */
    List<MoveMade> moves(CaseId caseId, UUID matter) {
        List<Object[]> rows = entities.unwrap(Session.class).createNativeQuery("""
                select m.to_state, m.moved_at, m.moved_by from haven.case_move m
                 where m.case_id = :case and m.machine = 'legal-matter' and m.about_id = :matter
                 order by m.moved_at desc""", Object[].class).addScalar("to_state", String.class)
                .addScalar("moved_at", Instant.class).addScalar("moved_by", UUID.class)
                .setParameter("case", caseId.value()).setParameter("matter", matter).setMaxResults(MOST)
                .getResultList();
        Map<StaffId, String> names = names(
                rows.stream().filter(r -> r[2] != null).map(r -> new StaffId((UUID) r[2])).collect(Collectors.toSet()));
        return rows.stream().map(r -> new MoveMade(Coded.of(MatterState.class, "state", (String) r[0]), (Instant) r[1],
                r[2] == null ? null : names.get(new StaffId((UUID) r[2])))).toList();
    }

    Map<StaffId, String> names(Collection<StaffId> staff) {
        return directory.names(staff);
    }
}
