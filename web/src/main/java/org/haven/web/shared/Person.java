package org.haven.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.haven.access.CurrentCaller;
import org.haven.access.Role;

/** Who is signed in, for the top bar: as Haven knows them. */
@Named
@RequestScoped
public class Person {

    @Inject
    private CurrentCaller caller;

    public String getName() {
        return caller.get().displayName();
    }

    /** The codes of this person's roles, for their words only; what they may do is asked of the policy. */
    public List<String> getRoles() {
        return caller.get().roles().stream().map(Role::code).sorted().toList();
    }
}
