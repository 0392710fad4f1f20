package org.haven.web.placement;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import org.haven.placement.OpenPlacement;
import org.haven.placement.StayEnded;
import org.haven.placement.StayView;
import org.haven.shared.CaseId;

/** The stay that is to be moved or ended, as it was read when the form was drawn. */
@Named
@ViewScoped
public class CurrentStay implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient OpenPlacement open;

    private UUID id;
    private int version;
    private String house;
    private String bed;
    private String agreed;

    void open(CaseId caseId) {
        StayView stay = open.open(caseId).current();
        if (stay == null) {
            throw new StayEnded();
        }
        id = stay.id();
        version = stay.version();
        house = stay.house();
        bed = stay.label();
        agreed = stay.agreed();
    }

    UUID id() {
        return id;
    }

    int version() {
        return version;
    }

    public String getHouse() {
        return house;
    }

    public String getBed() {
        return bed;
    }

    public String getAgreed() {
        return agreed;
    }
}
