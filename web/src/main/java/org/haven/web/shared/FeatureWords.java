package org.haven.web.shared;

import jakarta.el.ELContext;
import jakarta.el.ELResolver;
import jakarta.faces.context.FacesContext;

/** Gives pages the words of each feature under {@code <feature>Text}, so that a new feature registers nothing. */
public class FeatureWords extends ELResolver {

    private static final String ENDING = "Text";

    @Override
    public Object getValue(ELContext context, Object base, Object property) {
        if (base == null && property instanceof String name && name.endsWith(ENDING)) {
            String feature = name.substring(0, name.length() - ENDING.length());
            if (Words.FEATURES.contains(feature)) {
                context.setPropertyResolved(null, property);
                return Words.bundle(feature, FacesContext.getCurrentInstance().getViewRoot().getLocale());
            }
        }
        return null;
    }

    @Override
    public Class<?> getType(ELContext context, Object base, Object property) {
        return null;
    }

    @Override
    public void setValue(ELContext context, Object base, Object property, Object value) {
        // words are read only; whoever sets one is told by the resolvers that follow
    }

    @Override
    public boolean isReadOnly(ELContext context, Object base, Object property) {
        return true;
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext context, Object base) {
        return base == null ? String.class : null;
    }
}
