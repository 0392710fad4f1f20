package org.haven.staff;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Clock;
import org.haven.access.CurrentStaff;
import org.haven.access.Permission;
import org.haven.access.Permitted;
import org.haven.access.UseCase;
import org.haven.shared.CaseId;
import org.haven.shared.Invalid;
import org.haven.shared.StaffId;
import org.hibernate.Session;

/** The supervisor gives a case to a colleague of the team. The database's function checks it once more. */
@UseCase
public class AssignCareTeam {

    @PersistenceContext
    EntityManager entities;
    @Inject
    CurrentStaff staff;
    @Inject
    Clock clock;

    @Permitted(Permission.ASSIGN_CARE_TEAM)
    public void assign(CaseId caseId, StaffId colleague, CareFunction function) {
        if (colleague.equals(staff.id())) {
            throw new Invalid("staff", "own-assignment");
        }
        entities.unwrap(Session.class).doWork(connection -> {
            try (var s = connection.prepareStatement("select sec.assign(?, ?, ?, ?)")) {
                s.setObject(1, caseId.value());
                s.setObject(2, colleague.value());
                s.setString(3, function.code());
                s.setTimestamp(4, Timestamp.from(clock.instant()));
                s.execute();
            }
        });
    }
}
