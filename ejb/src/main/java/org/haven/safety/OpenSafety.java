package org.haven.safety;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
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

/** Shows how great the risk is and whom the survivor has to fear. */
@UseCase
public class OpenSafety {

    @Inject
    CaseFiles files;
    @Inject
    PersonsOfConcern persons;
    @Inject
    RiskAssessments assessments;
    @Inject
    StaffDirectory directory;
    @Inject
    Vault vault;

    @Permitted(Permission.READ_SAFETY)
    public SafetyView open(CaseId caseId) {
        SubjectId subject = files.survivorOf(caseId);
        Keyring ring = vault.ring(subject);
        List<RiskAssessment> risks = assessments.ofCase(caseId);
        List<PersonOfConcern> concerns = persons.ofCase(caseId);
        Map<StaffId, String> people = directory.names(Stream
                .concat(risks.stream().map(RiskAssessment::by), concerns.stream().flatMap(PersonOfConcern::people))
                .distinct().toList());
        List<RiskView> views = risks.stream().map(r -> r.view(subject, ring, people.get(r.by()))).toList();
        return new SafetyView(caseId, views.isEmpty() ? null : views.get(0),
                views.subList(Math.min(1, views.size()), views.size()),
                views(concerns.stream().filter(PersonOfConcern::isLive), subject, ring, people),
                views(concerns.stream().filter(p -> !p.isLive()), subject, ring, people));
    }

    private static List<ConcernView> views(Stream<PersonOfConcern> concerns, SubjectId subject, Keyring ring,
            Map<StaffId, String> people) {
        return concerns.map(p -> p.view(subject, ring, people)).toList();
    }
}
