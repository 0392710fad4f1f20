package org.haven.placement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** A house. It has a code word and no address. */
@Entity
@Table(name = "shelter")
class Shelter {
    @Id
    private UUID id;
    @Column(name = "code_name", updatable = false)
    private String codeName;

    protected Shelter() {
    }

    ShelterId id() {
        return new ShelterId(id);
    }

    ShelterView view() {
        return new ShelterView(id(), codeName);
    }

    @Override
    public String toString() {
        return "Shelter " + id;
    }
}
