package org.haven.web.casefile;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.haven.casefile.TimelineMoment;

/** The overview of a case: what has happened so far. */
@Named("caseFile")
@RequestScoped
public class CaseFilePage {

    @Inject
    CaseHeader header;

    public List<TimelineMoment> getTimeline() {
        return header.getFile().timeline();
    }
}
