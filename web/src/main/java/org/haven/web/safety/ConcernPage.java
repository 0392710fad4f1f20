package org.haven.web.safety;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.haven.safety.Concern;
import org.haven.safety.RecordConcern;
import org.haven.safety.Relation;
import org.haven.safety.RoleInProcess;
import org.haven.shared.CaseId;
import org.haven.web.shared.Language;
import org.haven.web.shared.Notices;

/** The form with which a person of concern is recorded. It opens nothing of the case but its face. */
@Named
@ViewScoped
public class ConcernPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Language language;
    @Inject
    private transient RecordConcern record;

    private String caseRef;
    private UUID formKey = UUID.randomUUID();
    private String name;
    private String aliases;
    private Relation relation;
    private RoleInProcess[] roles = {};
    private String note;

    public String record() {
        record.record(new Concern(CaseId.of(caseRef), name, aliases == null ? List.of() : List.of(aliases), relation,
                List.of(roles), note, formKey));
        Notices.done(language.words("concern.done"));
        return SafetyPage.address(caseRef);
    }

    public Relation[] getRelations() {
        return Relation.values();
    }

    public RoleInProcess[] getKnownRoles() {
        return RoleInProcess.values();
    }

    public int getLongest() {
        return Concern.LONGEST_NOTE;
    }

    public String getCaseRef() {
        return caseRef;
    }

    public void setCaseRef(String caseRef) {
        this.caseRef = caseRef;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getAliases() {
        return aliases;
    }

    public void setAliases(String aliases) {
        this.aliases = aliases;
    }

    public Relation getRelation() {
        return relation;
    }

    public void setRelation(Relation relation) {
        this.relation = relation;
    }

    public RoleInProcess[] getRoles() {
        return roles.clone();
    }

    public void setRoles(RoleInProcess[] roles) {
        this.roles = roles.clone();
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
