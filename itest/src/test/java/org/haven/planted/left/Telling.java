package org.haven.planted.left;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** An entity that can be set from anywhere and tells a name to every log. */
@Entity
public class Telling {

    @Id
    private long id;
    private String name;

    public void setName(String name) {
        this.name = name;
    }

    @Override
    public String toString() {
        return "Telling " + id + " " + name;
    }
}
