package org.haven.handover;

import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.haven.access.CurrentStaff;
import org.haven.access.Permission;
import org.haven.access.Permitted;
import org.haven.access.UseCase;
import org.haven.casefile.CaseFiles;
import org.haven.shared.CaseId;
import org.haven.shared.StaffId;
import org.haven.shared.SubjectId;
import org.haven.staff.StaffDirectory;
import org.haven.vault.Keyring;
import org.haven.vault.Vault;

/** Shows how a case is being handed over, and what came of earlier ones. */
@UseCase
public class SeeHandOver {

    @Inject
    HandOvers handOvers;
    @Inject
    CaseFiles files;
    @Inject
    StaffDirectory directory;
    @Inject
    Vault vault;
    @Inject
    CurrentStaff staff;

    @Permitted(Permission.SEE_HAND_OVER)
    public HandOversView see(CaseId caseId) {
        SubjectId subject = files.survivorOf(caseId);
        UUID team = files.teamOf(caseId);
        Keyring ring = vault.ring(subject);
        List<HandOver> all = handOvers.ofCase(caseId);
        Optional<StaffId> lead = handOvers.lead(caseId);
        Set<StaffId> people = new HashSet<>(lead.stream().toList());
        all.forEach(h -> {
            people.add(h.from());
            people.add(h.to());
            if (h.offeredBy() != null) {
                people.add(h.offeredBy());
            }
        });
        Map<StaffId, String> names = directory.names(people);
        List<HandOverView> views = all.stream().map(h -> h.view(subject, ring, names, staff.id())).toList();
        boolean may = lead.isPresent() && !files.closed(caseId) && handOvers.mayHandOver(caseId, lead.get());
        return new HandOversView(caseId, lead.map(names::get).orElse(null),
                !directory.leftTeam(team, lead.stream().toList()).isEmpty(), may,
                views.stream().filter(v -> v.state().open()).findFirst().orElse(null),
                views.stream().filter(v -> !v.state().open()).toList(),
                may ? directory.whoCanLead(team, lead.get(), staff.id()) : List.of());
    }
}
