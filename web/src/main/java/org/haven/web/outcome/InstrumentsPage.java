package org.haven.web.outcome;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.haven.access.CurrentCaller;
import org.haven.access.Permission;
import org.haven.outcome.InstrumentState;
import org.haven.outcome.InstrumentView;
import org.haven.outcome.ListInstruments;
import org.haven.web.shared.Language;

/** What is asked, in all its versions. */
@Named
@RequestScoped
public class InstrumentsPage {

    @Inject
    ListInstruments list;
    @Inject
    CurrentCaller caller;
    @Inject
    Language language;

    private List<InstrumentView> versions;

    public void open() {
        versions = list.list();
    }

    /** The newest first. */
    public List<InstrumentView> getVersions() {
        if (versions == null) {
            open();
        }
        return versions;
    }

    public String title(InstrumentView version) {
        return version.content().title().get(language.getTag());
    }

    /** The version that can be written on: a draft, or the newest one when there is none. */
    public InstrumentView getNext() {
        return getVersions().get(0);
    }

    public boolean isDrafting() {
        return getNext().state() == InstrumentState.DRAFT;
    }

    /** Whether it is asked now: the newest that was published. */
    public boolean now(InstrumentView version) {
        return getVersions().stream().filter(v -> v.state() == InstrumentState.PUBLISHED).findFirst()
                .filter(v -> v.id().equals(version.id())).isPresent();
    }

    public boolean isAmending() {
        return caller.may(Permission.AMEND_INSTRUMENT);
    }
}
