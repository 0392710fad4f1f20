package org.haven.web.placement;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.haven.placement.BedOfHouse;
import org.haven.placement.BedStanding;
import org.haven.placement.BoardBed;
import org.haven.placement.OutOfUse;
import org.haven.placement.ReturnBedToUse;
import org.haven.placement.SeeBoard;
import org.haven.placement.ShelterId;
import org.haven.placement.TakeBedOutOfUse;
import org.haven.shared.NotFound;
import org.haven.shared.References;
import org.haven.web.shared.Language;
import org.haven.web.shared.Notices;

/** The page on which a house takes one of its beds out of use, or back. */
@Named
@ViewScoped
public class BedPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Language language;
    @Inject
    private transient SeeBoard see;
    @Inject
    private transient TakeBedOutOfUse take;
    @Inject
    private transient ReturnBedToUse giveBack;

    private String shelter;
    private String bed;
    private OutOfUse reason;
    private String label;
    private boolean out;

    public void open() {
        BoardBed found = see.see(ShelterId.of(shelter)).units().stream().flatMap(u -> u.beds().stream())
                .filter(b -> b.id().toString().equals(bed)).findFirst().orElseThrow(NotFound::new);
        label = found.label();
        out = found.standing() == BedStanding.OUT_OF_USE;
    }

    public String take() {
        take.take(which(), reason);
        return done("bed.taken");
    }

    public String giveBack() {
        giveBack.giveBack(which());
        return done("bed.returned");
    }

    private BedOfHouse which() {
        return new BedOfHouse(ShelterId.of(shelter), References.parse(bed));
    }

    private String done(String key) {
        Notices.done(language.words(key));
        return "/app/placement/board.xhtml?faces-redirect=true&shelter=" + shelter;
    }

    public OutOfUse[] getReasons() {
        return OutOfUse.values();
    }

    public String getLabel() {
        return label;
    }

    public boolean isOut() {
        return out;
    }

    public String getShelter() {
        return shelter;
    }

    public void setShelter(String shelter) {
        this.shelter = shelter;
    }

    public String getBed() {
        return bed;
    }

    public void setBed(String bed) {
        this.bed = bed;
    }

    public OutOfUse getReason() {
        return reason;
    }

    public void setReason(OutOfUse reason) {
        this.reason = reason;
    }
}
