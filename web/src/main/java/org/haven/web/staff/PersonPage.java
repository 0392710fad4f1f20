package org.haven.web.staff;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.haven.approval.ApprovalView;
import org.haven.shared.Coded;
import org.haven.shared.StaffId;
import org.haven.staff.EndGrant;
import org.haven.staff.GrantEnding;
import org.haven.staff.GrantKind;
import org.haven.staff.OpenStaff;
import org.haven.staff.StaffChange;
import org.haven.staff.StaffFile;
import org.haven.web.approval.ApprovalWords;
import org.haven.web.shared.Language;
import org.haven.web.shared.Notices;

/** A colleague's page: what they may do, what they were trained in, what changed; and taking something away. */
@Named
@ViewScoped
public class PersonPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient OpenStaff open;
    @Inject
    private transient EndGrant end;
    @Inject
    private transient Language language;

    private String staff;
    private String take;
    private String code;
    private String reason;
    private transient StaffFile view;

    public void open() {
        view = open.open(StaffId.of(staff));
    }

    public StaffFile getView() {
        if (view == null) {
            open();
        }
        return view;
    }

    /** Whether it is asked, once more, whether something is to be taken away that the colleague has. */
    public boolean isTaking() {
        if (getView().own() || code == null) {
            return false;
        }
        return "role".equals(take)
                ? view.roles().contains(code)
                : "function".equals(take) && view.functions().stream().anyMatch(f -> f.code().equals(code));
    }

    /** What is about to be taken away, in words. */
    public String getTaken() {
        return language.words(("role".equals(take) ? "role." : "staffFunction.") + code);
    }

    public String end() {
        end.end(new GrantEnding(StaffId.of(staff), Coded.of(GrantKind.class, "kind", take), code, reason));
        Notices.done(language.words("person.taken"));
        return "/app/staff/person.xhtml?faces-redirect=true&staff=" + staff;
    }

    /** What waits, as a sentence. */
    public String says(ApprovalView waiting) {
        return ApprovalWords.sentence(language, waiting);
    }

    /** What changed, in words. */
    public String changed(StaffChange change) {
        String what = language.words("change." + change.what());
        String code = change.code();
        if (code == null) {
            return change.team() == null ? what : what + ": " + change.team();
        }
        return what + ": " + ApprovalWords.code(language, code);
    }

    public String getStaff() {
        return staff;
    }

    public void setStaff(String staff) {
        this.staff = staff;
    }

    public String getTake() {
        return take;
    }

    public void setTake(String take) {
        this.take = take;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
