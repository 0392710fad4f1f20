package org.haven.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.haven.shared.StaffId;
import org.hibernate.Session;

/** Who may what, as far as Haven has approved it; for a list of colleagues, never to decide about an act. */
@ApplicationScoped
public class Holders {

    @PersistenceContext
    EntityManager entities;

    /** The people of a team whose roles hold a permission, in one statement; not those whose access is paused. */
    public Set<StaffId> of(UUID team, Permission permission) {
        List<String> roles = Arrays.stream(Role.values()).filter(role -> role.permissions().contains(permission))
                .map(Role::code).toList();
        return entities.unwrap(Session.class).createNativeQuery("""
                select distinct s.id from haven.staff s join access.staff_role r on r.staff_id = s.id
                 where s.team_id = :team and s.suspended_at is null and r.role in (:roles)""", UUID.class)
                .setParameter("team", team).setParameter("roles", roles).getResultStream().map(StaffId::new)
                .collect(Collectors.toSet());
    }
}
