package org.haven.planted.left;

import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.Random;
import org.haven.access.Permission;
import org.haven.access.Permitted;
import org.haven.access.Role;

/** Permitted but not guarded; an EJB; knows a request and a role; looks at the machine's clock; throws dice. */
@Stateless
public class Unguarded {

    @Permitted(Permission.SEE_MY_DAY)
    public String act(HttpServletRequest request) {
        return request.getRequestURI() + request.isUserInRole("auditor") + Role.AUDITOR + Instant.now() + Math.random()
                + new Random().nextInt();
    }

    /** A timer that joins a transaction. */
    static class Ticking {

        @Schedule
        void tick() {
            // nothing to do
        }
    }
}
