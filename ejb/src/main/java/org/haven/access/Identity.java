package org.haven.access;

import jakarta.enterprise.context.Dependent;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.wildfly.security.auth.server.SecurityDomain;
import org.wildfly.security.auth.server.SecurityIdentity;

/** Who the server says is asking: the signed-in person, or the named system caller of a timer. */
@Dependent
class Identity {

    Optional<String> login() {
        return current().filter(i -> !i.isAnonymous()).map(i -> i.getPrincipal().getName().toLowerCase(Locale.ROOT));
    }

    Set<String> roles() {
        Set<String> names = new HashSet<>();
        current().ifPresent(i -> i.getRoles().forEach(names::add));
        return names;
    }

    private static Optional<SecurityIdentity> current() {
        return Optional.ofNullable(SecurityDomain.getCurrent()).map(SecurityDomain::getCurrentSecurityIdentity);
    }
}
