package org.haven.web.shared;

import jakarta.faces.convert.FacesConverter;

/** A day and a time of day, where the agency works. */
@FacesConverter("haven.moment")
public class TypedMoment extends AsTyped {

    public TypedMoment() {
        super("localDateTime", "uuuu-MM-dd'T'HH:mm");
    }
}
