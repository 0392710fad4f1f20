package org.haven.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Predicate;
import org.haven.casefile.CaseFiles;
import org.haven.shared.CaseId;
import org.haven.shared.SubjectId;
import org.haven.vault.Keyring;
import org.haven.vault.Vault;

/** Who may sign for a survivor, asked whenever a release is recorded, offered or relied on. */
@ApplicationScoped
public class Signers {
    @Inject
    CaseFiles files;
    @Inject
    Releases releases;
    @Inject
    @Any
    Instance<BarredSigner> barred;
    @Inject
    Vault vault;

    /** For whoever is about to bar somebody: waits for those who rely on a signer of the case, and keeps others waiting. */
    public void aboutToBar(CaseId caseId) {
        releases.holdSigners(caseId);
    }

    /** Nobody is barred in the case until the end of the transaction. */
    void relyOn(CaseId caseId) {
        releases.shareSigners(caseId);
    }

    Predicate<String> barred(CaseId caseId) {
        return barred.stream().map(each -> each.barring(caseId)).reduce(signer -> false, Predicate::or);
    }

    /** Which of these releases were signed by somebody who is barred now; names are opened only where there are any. */
    Predicate<Release> barred(CaseId caseId, List<Release> releases) {
        if (releases.stream().noneMatch(Release::isSignedByAnother)) {
            return release -> false;
        }
        Predicate<String> names = barred(caseId);
        SubjectId subject = files.survivorOf(caseId);
        Keyring ring = vault.ring(subject);
        return release -> release.isSignedByAnother() && names.test(release.giverName(subject, ring));
    }
}
