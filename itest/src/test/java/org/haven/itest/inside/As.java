package org.haven.itest.inside;

import java.util.Set;
import java.util.concurrent.Callable;
import org.haven.itest.given.Given.Staff;
import org.wildfly.security.auth.server.SecurityDomain;
import org.wildfly.security.authz.RoleMapper;
import org.wildfly.security.authz.Roles;

/** Acts inside the server as somebody whom the identity provider would vouch for. */
final class As {

    private As() {
    }

    static <T> T person(Staff staff, Callable<T> act) throws Exception {
        return login(staff.login(), Set.copyOf(staff.roles()), act);
    }

    static <T> T login(String login, Set<String> roles, Callable<T> act) throws Exception {
        return SecurityDomain.getCurrent().createAdHocIdentity(login)
                .withDefaultRoleMapper(RoleMapper.constant(Roles.fromSet(roles))).runAs(act);
    }
}
