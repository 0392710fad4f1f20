package org.haven.access;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.haven.shared.Unavailable;

/**
 * Whom the page is drawn for: what to call them and which doors to draw. Asked once a request, from the same facts as
 * the guard; it opens nothing, and the guard asks again at the door.
 */
@RequestScoped
public class CurrentCaller {

    @Resource(lookup = "java:/jdbc/HavenLogDS")
    DataSource log;
    @Inject
    Standing standing;

    private Caller caller;

    /** @throws AccessRefused when Haven does not know the person, or their access is paused */
    public Caller get() {
        if (caller == null) {
            try (Connection connection = log.getConnection()) {
                caller = standing.of(connection, "-", Reach.NOTHING, null).caller();
            } catch (SQLException e) {
                throw new Unavailable(e);
            }
        }
        return caller;
    }

    public boolean may(Permission permission) {
        return get().may(permission);
    }
}
