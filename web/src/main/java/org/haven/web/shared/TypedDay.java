package org.haven.web.shared;

import jakarta.faces.convert.FacesConverter;

/** A day. */
@FacesConverter("haven.day")
public class TypedDay extends AsTyped {

    public TypedDay() {
        super("localDate", "uuuu-MM-dd");
    }
}
