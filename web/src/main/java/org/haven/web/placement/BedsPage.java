package org.haven.web.placement;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.haven.placement.AlreadyHolding;
import org.haven.placement.BedOutOfUse;
import org.haven.placement.BedSearch;
import org.haven.placement.BedTaken;
import org.haven.placement.FindBeds;
import org.haven.placement.FreeBed;
import org.haven.placement.HoldBed;
import org.haven.placement.HoldRequest;
import org.haven.placement.Population;
import org.haven.shared.CaseId;
import org.haven.shared.Coded;
import org.haven.web.shared.Language;
import org.haven.web.shared.Notices;

/** Free beds, to hold one or to admit to one. */
@Named
@ViewScoped
public class BedsPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Language language;
    @Inject
    private transient FindBeds find;
    @Inject
    private transient HoldBed hold;

    private String caseRef;
    private String population;
    private UUID formKey;
    private transient List<FreeBed> free;

    public void open() {
        formKey = UUID.randomUUID();
        refresh();
    }

    private void refresh() {
        Population wanted = population == null || population.isBlank()
                ? null
                : Coded.of(Population.class, "population", population);
        free = find.find(new BedSearch(CaseId.of(caseRef), wanted, null));
    }

    public String hold(UUID bed) {
        try {
            hold.hold(new HoldRequest(CaseId.of(caseRef), bed, formKey));
        } catch (BedTaken | BedOutOfUse | AlreadyHolding e) {
            refresh();
            throw e;
        }
        Notices.done(language.words("placement.hold.live"));
        return PlacementPage.address(caseRef);
    }

    public List<FreeBed> getFree() {
        if (free == null) {
            refresh();
        }
        return free;
    }

    public Population[] getPopulations() {
        return Population.values();
    }

    public String getCaseRef() {
        return caseRef;
    }

    public void setCaseRef(String caseRef) {
        this.caseRef = caseRef;
    }

    public String getPopulation() {
        return population;
    }

    public void setPopulation(String population) {
        this.population = population;
    }
}
