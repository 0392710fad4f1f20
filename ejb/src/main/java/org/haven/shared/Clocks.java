package org.haven.shared;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;

/** The one clock. Nothing else in the house asks the machine what time it is. */
@Dependent
class Clocks {

    @Produces
    Clock clock() {
        return Clock.systemUTC();
    }
}
