package org.haven.placement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** A bed of a house. Haven reads this row; a house changes it through the database's own function. */
@Entity
@Table(name = "bed")
class Bed {
    @Id
    private UUID id;
    @Column(name = "shelter_id", updatable = false)
    private UUID shelterId;
    @Column(updatable = false)
    private String label;

    protected Bed() {
    }

    @Override
    public String toString() {
        return "Bed " + id;
    }
}
