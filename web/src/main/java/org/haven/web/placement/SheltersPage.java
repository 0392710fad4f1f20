package org.haven.web.placement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.haven.placement.ListShelters;
import org.haven.placement.ShelterView;

/** One's houses. Who works in one only is led straight to its board. */
@Named
@RequestScoped
public class SheltersPage {

    @Inject
    private ListShelters list;

    private List<ShelterView> houses;

    public String open() {
        houses = list.list();
        return houses.size() == 1
                ? "/app/placement/board.xhtml?faces-redirect=true&shelter=" + houses.get(0).id()
                : null;
    }

    public List<ShelterView> getHouses() {
        return houses;
    }
}
