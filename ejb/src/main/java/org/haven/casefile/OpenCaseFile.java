package org.haven.casefile;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.haven.access.CurrentStaff;
import org.haven.access.Permission;
import org.haven.access.Permitted;
import org.haven.access.UseCase;
import org.haven.casefile.CaseFiles.CareTeamRow;
import org.haven.shared.CaseId;
import org.haven.shared.StaffId;
import org.haven.staff.StaffDirectory;
import org.haven.survivor.Survivors;
import org.haven.vault.Vault;

/** Opens a case file: header, care team, timeline. */
@UseCase
public class OpenCaseFile {

    @Inject
    CaseFiles files;
    @Inject
    Survivors survivors;
    @Inject
    StaffDirectory directory;
    @Inject
    Vault vault;
    @Inject
    CurrentStaff staff;
    @Inject
    RiskSource risks;
    @Inject
    @Any
    Instance<TimelineSource> sources;

    @Permitted(Permission.OPEN_CASE_FILE)
    public CaseFileView open(CaseId caseId) {
        CaseFile file = files.inScope(caseId);
        List<CareTeamRow> rows = files.careTeam(caseId);
        Map<StaffId, String> names = directory.names(rows.stream().map(CareTeamRow::staff).toList());
        return new CaseFileView(caseId, file.number(), file.status(), file.openedAt(),
                survivors.glance(file.subject(), vault.ring(file.subject())), risk(caseId),
                rows.stream().map(r -> new CareTeamMember(names.get(r.staff()), r.function())).toList(),
                timeline(file));
    }

    private RiskGlance risk(CaseId caseId) {
        return staff.may(Permission.READ_SAFETY) ? risks.risk(caseId).orElse(null) : null;
    }

    private List<TimelineMoment> timeline(CaseFile file) {
        Stream<TimelineMoment> opened = Stream.of(new TimelineMoment("opened", file.openedAt(), null));
        return Stream
                .concat(opened,
                        sources.stream().filter(s -> staff.may(s.permission()))
                                .flatMap(s -> s.moments(file.id()).stream()))
                .sorted(Comparator.comparing(TimelineMoment::at).reversed()).toList();
    }
}
