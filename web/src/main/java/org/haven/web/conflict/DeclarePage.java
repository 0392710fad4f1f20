package org.haven.web.conflict;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.haven.access.AccessRefused;
import org.haven.access.CurrentCaller;
import org.haven.access.Permission;
import org.haven.conflict.ConflictDeclaration;
import org.haven.conflict.ConflictRelation;
import org.haven.conflict.DeclareConflict;
import org.haven.web.shared.Language;
import org.haven.web.shared.Notices;

/** The form with which somebody shuts themselves out of a case. */
@Named
@RequestScoped
public class DeclarePage {

    @Inject
    DeclareConflict declare;
    @Inject
    CurrentCaller caller;
    @Inject
    Language language;

    private String number;
    private ConflictRelation relation;

    /** Draws the form for those alone who may send it. */
    public void open() {
        if (!caller.may(Permission.DECLARE_CONFLICT)) {
            throw new AccessRefused(AccessRefused.Reason.ROLE);
        }
    }

    /** The same answer whether there is such a case. */
    public String declare() {
        declare.declare(ConflictDeclaration.typed(number, relation));
        Notices.done(language.words("declare.done"));
        return "/app/conflict/declare.xhtml?faces-redirect=true";
    }

    public ConflictRelation[] getRelations() {
        return ConflictRelation.values();
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public ConflictRelation getRelation() {
        return relation;
    }

    public void setRelation(ConflictRelation relation) {
        this.relation = relation;
    }
}
