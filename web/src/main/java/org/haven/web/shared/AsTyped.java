package org.haven.web.shared;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.DateTimeConverter;

/**
 * Takes a day as it was typed or not at all. The form engine alone would quietly make the 28th of a 29 February that the
 * year does not have, and nobody would be told.
 */
public abstract class AsTyped extends DateTimeConverter {

    private static final String NO_DAY = "-";

    protected AsTyped(String type, String pattern) {
        setType(type);
        setPattern(pattern);
    }

    @Override
    public Object getAsObject(FacesContext context, UIComponent component, String typed) {
        Object read = super.getAsObject(context, component, typed);
        boolean same = read == null || getAsString(context, component, read).equals(typed.strip());
        // said in the form engine's own words for what is no day
        return same ? read : super.getAsObject(context, component, NO_DAY);
    }
}
