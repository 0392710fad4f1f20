package org.haven.plan;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.haven.access.Permission;
import org.haven.access.Permitted;
import org.haven.access.UseCase;
import org.haven.casefile.CaseFiles;
import org.haven.shared.CaseId;
import org.haven.shared.StaffId;
import org.haven.shared.SubjectId;
import org.haven.shared.Today;
import org.haven.staff.StaffDirectory;
import org.haven.vault.Keyring;
import org.haven.vault.Vault;

/** Shows the plan of a case. */
@UseCase
public class OpenPlan {

    @Inject
    CaseFiles files;
    @Inject
    Plans plans;
    @Inject
    StaffDirectory directory;
    @Inject
    Vault vault;
    @Inject
    Clock clock;

    @Permitted(Permission.READ_PLAN)
    public PlanView open(CaseId caseId) {
        SubjectId subject = files.survivorOf(caseId);
        Keyring ring = vault.ring(subject);
        LocalDate today = Today.at(clock.instant());
        List<Goal> goals = plans.goals(caseId);
        List<PlanAction> actions = plans.actions(caseId);
        List<ServiceEntry> services = plans.services(caseId);
        List<Appointment> appointments = plans.appointments(caseId);
        List<StaffId> workers = files.workers(caseId);
        Set<StaffId> known = new HashSet<>(workers);
        goals.forEach(g -> known.add(g.setBy()));
        actions.forEach(a -> known.add(a.assignee()));
        services.forEach(s -> known.add(s.recordedBy()));
        appointments.forEach(a -> known.add(a.with()));
        Map<StaffId, String> names = directory.names(known);
        Set<UUID> corrected = services.stream().map(ServiceEntry::corrects).filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return new PlanView(caseId, files.closed(caseId),
                goals.stream().map(g -> g.view(subject, ring, names.get(g.setBy()))).toList(),
                actions.stream().map(a -> a.view(subject, ring, names.get(a.assignee()), today)).toList(),
                services.stream().map(s -> s.view(subject, ring, names.get(s.recordedBy()), corrected.contains(s.id())))
                        .toList(),
                appointments.stream().map(a -> a.view(subject, ring, names.get(a.with()))).toList(),
                workers.stream().map(w -> new Colleague(w, names.get(w))).toList());
    }
}
