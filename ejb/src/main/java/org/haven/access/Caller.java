package org.haven.access;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.haven.shared.StaffId;

/**
 * Who is asking, as the identity provider and Haven agree on it.
 *
 * @param login the sign-in name
 * @param staffId who that is in Haven
 * @param displayName the name colleagues know
 * @param teamId the team, when there is one
 * @param roles roles that both sides grant
 */
public record Caller(String login, StaffId staffId, String displayName, Optional<UUID> teamId, Set<Role> roles) {

    public Caller {
        roles = Set.copyOf(roles);
    }

    public boolean may(Permission permission) {
        return roles.stream().anyMatch(r -> r.permissions().contains(permission));
    }
}
