package org.haven.counselling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.haven.access.CurrentStaff;
import org.haven.shared.CaseId;
import org.haven.staff.CareFunction;
import org.haven.staff.StaffDirectory;

/** Who works in the clinical compartment of a case, and who could in their place. */
@ApplicationScoped
class StandIns {

    @PersistenceContext
    EntityManager entities;
    @Inject
    StaffDirectory directory;
    @Inject
    CurrentStaff staff;

    /** Whether the caller writes notes here: as the case's counsellor, or in the place of one. */
    boolean working(CaseId caseId) {
        return (Boolean) entities.createNativeQuery("select sec.writes_notes(:case)", Boolean.class)
                .setParameter("case", caseId.value()).getSingleResult();
    }

    /** Whom the caller can name; nobody when they are not the case's counsellor themselves. */
    List<Colleague> choices(CaseId caseId) {
        if (!counsels(caseId)) {
            return List.of();
        }
        return staff.teamId().map(team -> directory.approvedFor(CareFunction.COUNSELLOR, team)).orElse(List.of())
                .stream().filter(s -> !s.id().equals(staff.id())).map(s -> new Colleague(s.id(), s.displayName()))
                .toList();
    }

    private boolean counsels(CaseId caseId) {
        return (Boolean) entities.createNativeQuery("""
                select exists (select 1 from access.assignment a
                                where a.staff_id = :me and a.case_id = :case and a.function = :function
                                  and a.valid_from <= now() and (a.valid_until is null or a.valid_until > now()))""",
                Boolean.class).setParameter("me", staff.id().value()).setParameter("case", caseId.value())
                .setParameter("function", CareFunction.COUNSELLOR.code()).getSingleResult();
    }
}
