package org.haven.casefile;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.haven.access.CurrentStaff;
import org.haven.access.Permission;
import org.haven.access.Permitted;
import org.haven.access.UseCase;
import org.haven.casefile.CloseObstacle.Obstacle;
import org.haven.shared.CaseId;
import org.haven.shared.StaffId;
import org.haven.shared.SubjectId;
import org.haven.staff.StaffDirectory;
import org.haven.vault.Keyring;
import org.haven.vault.Vault;

/** Shows what stands between a case and its closing, and what has been asked and decided. */
@UseCase
public class SeeClosing {

    @Inject
    CaseFiles files;
    @Inject
    Closures closures;
    @Inject
    @Any
    Instance<CloseObstacle> features;
    @Inject
    StaffDirectory directory;
    @Inject
    Vault vault;
    @Inject
    CurrentStaff staff;

    @Permitted(Permission.SEE_CLOSING)
    public ClosingView see(CaseId caseId) {
        CaseFile file = files.inScope(caseId);
        SubjectId subject = file.subject();
        Keyring ring = vault.ring(subject);
        List<ClosureRequest> requests = closures.ofCase(caseId);
        List<CaseReopening> reopenings = closures.reopenings(caseId);
        Map<StaffId, String> names = directory.names(Stream
                .concat(requests.stream().flatMap(r -> Stream.of(r.askedBy(), r.decidedBy()).filter(Objects::nonNull)),
                        reopenings.stream().map(CaseReopening::by))
                .toList());
        ClosureRequest waiting = requests.stream().filter(r -> r.state() == ClosureState.REQUESTED).findFirst()
                .orElse(null);
        boolean nobodyElse = waiting != null
                && files.supervisors(caseId).stream().allMatch(s -> s.equals(waiting.askedBy()));
        List<Obstacle> obstacles = file.status().closed()
                ? List.of()
                : features.stream().flatMap(f -> f.obstacles(caseId).stream()).toList();
        return new ClosingView(caseId, file.status(), obstacles,
                waiting == null ? null : waiting.view(subject, ring, names, staff.id()), nobodyElse,
                requests.stream().filter(r -> r != waiting).map(r -> r.view(subject, ring, names, staff.id())).toList(),
                reopenings.stream().map(r -> r.view(subject, ring, names.get(r.by()))).toList());
    }
}
