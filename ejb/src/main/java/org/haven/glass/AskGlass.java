package org.haven.glass;

import jakarta.inject.Inject;
import java.time.Clock;
import org.haven.access.Permission;
import org.haven.access.Permitted;
import org.haven.access.UseCase;
import org.haven.shared.Today;

/** Asks to open a case in an emergency. Nothing is answered; what opened stands in <em>my day</em>. */
@UseCase
public class AskGlass {

    @Inject
    Openings openings;
    @Inject
    Clock clock;

    /** @throws TooOften when they have asked too often within a day, whatever came of it */
    @Permitted(Permission.ASK_GLASS)
    public void ask(Emergency emergency) {
        openings.ask(emergency, Today.at(clock.instant()));
    }
}
