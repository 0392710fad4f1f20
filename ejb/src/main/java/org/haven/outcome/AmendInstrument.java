package org.haven.outcome;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.haven.access.CurrentStaff;
import org.haven.access.Freshness;
import org.haven.access.Permission;
import org.haven.access.Permitted;
import org.haven.access.UseCase;
import org.haven.shared.NotFound;
import org.haven.shared.Stale;

/** Amends the questions into a next version. A version that was published stays as it is. */
@UseCase
public class AmendInstrument {

    @Inject
    Instruments instruments;
    @Inject
    CurrentStaff staff;
    @Inject
    Freshness freshness;
    @Inject
    Clock clock;

    /**
     * @return the version that was written
     * @throws Stale when somebody else has begun a next version, or changed this one in the meantime
     */
    @Permitted(Permission.AMEND_INSTRUMENT)
    public UUID amend(InstrumentAmendment amendment) {
        if (amendment.publish()) {
            freshness.require();
        }
        Instant now = clock.instant();
        Instrument base = instruments.one(amendment.basedOn()).orElseThrow(NotFound::new);
        Instrument draft = base;
        if (base.state() == InstrumentState.DRAFT) {
            base.revise(amendment.content(), amendment.revision());
        } else {
            // a version after this one, or a draft of it, is what the database knows better than what was read before
            draft = base.next(amendment.content(), staff.id(), now);
            instruments.add(draft);
        }
        if (amendment.publish()) {
            draft.publish(now);
        }
        return draft.id();
    }
}
