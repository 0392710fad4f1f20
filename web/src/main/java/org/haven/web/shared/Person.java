package org.haven.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** Who is signed in, for the top bar. */
@Named
@RequestScoped
public class Person {

    private static final List<String> ROLES = List.of("caseworker", "supervisor", "auditor", "counsellor",
            "legal-officer", "shelter-staff", "helpline-operator", "administrator");

    @Inject
    private HttpServletRequest request;

    private SignIn signIn;

    public String getName() {
        if (signIn == null) {
            signIn = SignIn.of(request);
        }
        return signIn.name();
    }

    /** The codes of this person's roles, for their words only; what they may do is asked of the policy. */
    public List<String> getRoles() {
        return ROLES.stream().filter(request::isUserInRole).toList();
    }
}
