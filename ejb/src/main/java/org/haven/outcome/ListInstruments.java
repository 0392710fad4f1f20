package org.haven.outcome;

import jakarta.inject.Inject;
import java.util.List;
import org.haven.access.Permission;
import org.haven.access.Permitted;
import org.haven.access.UseCase;

/** Shows what is asked, in all its versions. */
@UseCase
public class ListInstruments {

    @Inject
    Instruments instruments;

    /** The newest first. */
    @Permitted(Permission.LIST_INSTRUMENTS)
    public List<InstrumentView> list() {
        return instruments.all().stream().map(Instrument::view).toList();
    }
}
