package org.haven.web.legal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.haven.legal.AmendMatter;
import org.haven.legal.MatterChange;
import org.haven.legal.MatterDetails;
import org.haven.shared.Stale;

/** The form with which what is written down of a matter is amended, or the matter is taken over. */
@Named
@RequestScoped
public class AmendMatterPage extends MatterBean {

    @Inject
    AmendMatter amend;

    private String version;
    private String country;
    private String court;
    private String representative;
    private String aim;
    private boolean takeOver;

    @Override
    public void open() {
        super.open();
        MatterDetails details = getMatter().details();
        country = details.country();
        court = details.court();
        representative = details.representative();
        aim = details.aim();
    }

    public String amend() {
        try {
            amend.amend(new MatterChange(caseId(), matterId(), number(version),
                    new MatterDetails(country, court, representative, aim), takeOver));
        } catch (Stale e) {
            version = null;
            forget();
            throw e;
        }
        return done("legal.amended");
    }

    public String getVersion() {
        return version == null && drawing.isNow() ? String.valueOf(getMatter().version()) : version;
    }

    public void setVersion(String version) {
        this.version = version;
    }

    public String getCountry() {
        return country;
    }

    public void setCountry(String country) {
        this.country = country;
    }

    public String getCourt() {
        return court;
    }

    public void setCourt(String court) {
        this.court = court;
    }

    public String getRepresentative() {
        return representative;
    }

    public void setRepresentative(String representative) {
        this.representative = representative;
    }

    public String getAim() {
        return aim;
    }

    public void setAim(String aim) {
        this.aim = aim;
    }

    public boolean isTakeOver() {
        return takeOver;
    }

    public void setTakeOver(boolean takeOver) {
        this.takeOver = takeOver;
    }
}
