package org.haven.access;

import jakarta.inject.Inject;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.haven.access.AccessRefused.Reason;
import org.haven.shared.StaffId;

/**
 * What is known of a caller before anything is decided: whom the identity provider says it is, and what Haven thinks of
 * them. One statement, the same whether the case exists or not.
 */
class Standing {

    @Inject
    Identity identity;

    /**
     * @param caller who asks; roles are those that both sides grant
     * @param relations how they stand to the case asked for
     */
    record Facts(Caller caller, Set<Relation> relations) {

        Decision decide(Permission permission) {
            return Policy.decide(caller.roles(), relations, permission);
        }
    }

    Facts of(Connection connection, String action, Reach reach, UUID target) throws SQLException {
        String login = identity.login().orElseThrow(() -> new AccessRefused(Reason.UNKNOWN_CALLER));
        try (PreparedStatement s = connection.prepareStatement("select * from sec.standing(?, ?, ?, ?)")) {
            s.setString(1, login);
            s.setString(2, action);
            s.setString(3, reach.code());
            s.setObject(4, target, Types.OTHER);
            try (ResultSet r = s.executeQuery()) {
                if (!r.next() || r.getObject("staff_id") == null) {
                    throw new AccessRefused(Reason.UNKNOWN_CALLER);
                }
                if (r.getBoolean("suspended")) {
                    throw new AccessRefused(Reason.SUSPENDED);
                }
                return new Facts(caller(login, r), relations(r.getArray("relations")));
            }
        }
    }

    private Caller caller(String login, ResultSet r) throws SQLException {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        Set<String> claimed = identity.roles();
        Array granted = r.getArray("roles");
        Arrays.stream((String[]) granted.getArray()).filter(claimed::contains).map(Role::of).flatMap(Optional::stream)
                .forEach(roles::add);
        return new Caller(login, new StaffId(r.getObject("staff_id", UUID.class)), r.getString("display_name"),
                Optional.ofNullable(r.getObject("team_id", UUID.class)), roles);
    }

    private static Set<Relation> relations(Array words) throws SQLException {
        Set<Relation> relations = EnumSet.noneOf(Relation.class);
        Arrays.stream((String[]) words.getArray()).map(Relation::of).flatMap(Optional::stream).forEach(relations::add);
        return relations;
    }
}
