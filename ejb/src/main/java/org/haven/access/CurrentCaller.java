package org.haven.access;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.haven.access.Standing.Facts;
import org.haven.shared.CaseId;
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

    private CaseId about;
    private Facts facts;

    /** The page is about this case: its doors are those of the case. */
    public void about(CaseId caseId) {
        if (!caseId.equals(about)) {
            about = caseId;
            facts = null;
        }
    }

    /** @throws AccessRefused when Haven does not know the person, or their access is paused */
    public Caller get() {
        return facts().caller();
    }

    private Facts facts() {
        if (facts == null) {
            try (Connection connection = log.getConnection()) {
                facts = about == null
                        ? standing.of(connection, "-", Reach.NOTHING, null)
                        : standing.of(connection, "-", Reach.CASE, about.value());
            } catch (SQLException e) {
                throw new Unavailable(e);
            }
        }
        return facts;
    }

    /** Whether the guard would let them, in the case that the page is about. */
    public boolean may(Permission permission) {
        return about != null && permission.reach() == Reach.CASE
                ? facts().decide(permission).isAllowed()
                : get().may(permission);
    }
}
