package org.haven.consent;

import java.util.Set;
import java.util.UUID;
import org.haven.partner.PartnerId;
import org.haven.shared.CaseId;

/** What the gate has cleared to leave. Only the gate can make one, and it is good for one disclosure. */
public final class Clearance {
    private final UUID reference = UUID.randomUUID();
    private final CaseId caseId;
    private final UUID release;
    private final UUID referral;
    private final PartnerId recipient;
    private final ReleasePurpose purpose;
    private final Set<DataCategory> categories;

    Clearance(Release release, UUID referral, Set<DataCategory> asked) {
        caseId = release.caseId();
        this.release = release.id();
        this.referral = referral;
        recipient = release.recipient();
        purpose = release.purpose();
        categories = asked;
    }

    /** Of the disclosure that will be written down; it stands on what leaves. */
    public UUID reference() {
        return reference;
    }

    public CaseId caseId() {
        return caseId;
    }

    public PartnerId recipient() {
        return recipient;
    }

    public ReleasePurpose purpose() {
        return purpose;
    }

    public Set<DataCategory> categories() {
        return categories;
    }

    UUID referral() {
        return referral;
    }

    UUID release() {
        return release;
    }

    @Override
    public String toString() {
        return "Clearance " + reference;
    }
}
