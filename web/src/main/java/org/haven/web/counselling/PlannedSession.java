package org.haven.web.counselling;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.haven.counselling.CounsellingView;
import org.haven.counselling.ReadCounselling;
import org.haven.counselling.SessionView;
import org.haven.shared.CaseId;
import org.haven.shared.IllegalMove;
import org.haven.shared.Page;
import org.haven.shared.References;

/** The planned session that is to be moved or recorded, as it was read when the form was drawn. */
@Named
@ViewScoped
public class PlannedSession implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ReadCounselling read;

    private String ref;
    private UUID id;
    private int version;
    private Instant at;
    private boolean interpreter;

    /** @throws IllegalMove when it is not planned: it has been recorded, or there is none */
    SessionView open(CaseId caseId) {
        UUID wanted = References.parse(ref);
        CounsellingView view = read.read(caseId, new Page(0, 1));
        SessionView session = view.planned().stream().filter(s -> s.id().equals(wanted)).findFirst()
                .orElseThrow(IllegalMove::new);
        id = session.id();
        version = session.version();
        at = session.at();
        interpreter = session.interpreter();
        return session;
    }

    UUID id() {
        return id;
    }

    int version() {
        return version;
    }

    boolean interpreter() {
        return interpreter;
    }

    public Instant getAt() {
        return at;
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }
}
