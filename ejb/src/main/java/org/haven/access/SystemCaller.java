package org.haven.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.wildfly.security.auth.server.SecurityDomain;
import org.wildfly.security.authz.RoleMapper;
import org.wildfly.security.authz.Roles;

/** Lends a timer a name. It has the permissions of {@link Role#SYSTEM} and its lines in the log, and nothing more. */
@ApplicationScoped
public class SystemCaller {

    private static final String LOGIN = "system.timer";

    public void run(Runnable work) {
        SecurityDomain.getCurrent().createAdHocIdentity(LOGIN)
                .withDefaultRoleMapper(RoleMapper.constant(Roles.fromSet(Set.of(Role.SYSTEM.code())))).runAs(work);
    }
}
