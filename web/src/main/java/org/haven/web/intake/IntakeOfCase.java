package org.haven.web.intake;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.haven.intake.ContactView;
import org.haven.intake.ReadIntake;
import org.haven.intake.imports.ReadImported;
import org.haven.shared.CaseId;
import org.haven.web.casefile.CaseHeader;

/** How a case came to us: the contact it began with, or the row of a file. */
@Named
@RequestScoped
public class IntakeOfCase {

    @Inject
    CaseHeader header;
    @Inject
    ReadIntake read;
    @Inject
    ReadImported readImported;

    private ContactView contact;
    private List<Map.Entry<String, String>> imported = List.of();

    public void open() {
        CaseId caseId = header.id();
        contact = read.read(caseId).orElse(null);
        if (contact == null) {
            imported = List.copyOf(readImported.read(caseId).entrySet());
        }
    }

    /** @return null when the case did not begin with a contact */
    public ContactView getContact() {
        return contact;
    }

    /** By column, as the file had them. */
    public List<Map.Entry<String, String>> getImported() {
        return imported;
    }

    public boolean isNone() {
        return contact == null && imported.isEmpty();
    }
}
