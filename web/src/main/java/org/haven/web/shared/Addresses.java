package org.haven.web.shared;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.component.UIViewParameter;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.faces.view.ViewMetadata;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** A form goes to the very page it stands on, its case included, so that the address stays one that can be gone back to. */
public class Addresses extends ViewHandlerWrapper {

    public Addresses(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public String getActionURL(FacesContext faces, String viewId) {
        String address = super.getActionURL(faces, viewId);
        UIViewRoot page = faces.getViewRoot();
        if (page == null || !viewId.equals(page.getViewId()) || address.contains("?")
                || faces.getCurrentPhaseId() != PhaseId.RENDER_RESPONSE) {
            return address;
        }
        Map<String, String> asked = new LinkedHashMap<>();
        for (UIViewParameter parameter : ViewMetadata.getViewParameters(page)) {
            String value = parameter.getStringValue(faces);
            if (value != null && !value.isEmpty()) {
                asked.putIfAbsent(parameter.getName(), value);
            }
        }
        StringBuilder whole = new StringBuilder(address);
        asked.forEach((name, value) -> whole.append(whole.indexOf("?") < 0 ? '?' : '&')
                .append(URLEncoder.encode(name, StandardCharsets.UTF_8)).append('=')
                .append(URLEncoder.encode(value, StandardCharsets.UTF_8)));
        return whole.toString();
    }
}
