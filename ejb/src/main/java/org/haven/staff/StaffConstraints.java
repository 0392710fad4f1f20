package org.haven.staff;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.function.Supplier;
import org.haven.access.KnownConstraints;
import org.haven.shared.Refusal;
import org.haven.shared.Stale;

/** What the database says of colleagues and grants, as facts. */
@ApplicationScoped
class StaffConstraints implements KnownConstraints {

    @Override
    public Map<String, Supplier<Refusal>> refusals() {
        return Map.of("grant_held", GrantHeld::new, "staff_role_pkey", GrantHeld::new, "grant_not_held",
                GrantNotHeld::new, "grant_needs_role", GrantNeedsRole::new, "team_still_assigned", StillOnCases::new,
                "staff_login_key", LoginTaken::new, "training_form_key", Stale::new);
    }
}
