package org.haven.web.casefile;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.haven.casefile.CaseSearch;
import org.haven.casefile.FindCase;
import org.haven.shared.Invalid;
import org.haven.shared.NotFound;

/** Finds one of my cases by its number, and goes there. */
@Named("findCase")
@RequestScoped
public class FindPage {

    @Inject
    FindCase find;

    private String number;
    private String says;

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    /** What became of it: missing or malformed; null when nothing was asked. */
    public String getSays() {
        return says;
    }

    public String go() {
        if (number == null || number.isBlank()) {
            return null;
        }
        try {
            return "/app/casefile/file.xhtml?faces-redirect=true&case=" + find.find(new CaseSearch(number)).id();
        } catch (NotFound none) {
            return tell("missing", 404);
        } catch (Invalid noNumber) {
            return tell("malformed", 400);
        }
    }

    private String tell(String what, int status) {
        says = what;
        FacesContext.getCurrentInstance().getExternalContext().setResponseStatus(status);
        return null;
    }
}
