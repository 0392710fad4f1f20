package org.haven.casefile;

import java.util.Map;
import org.haven.shared.Refusal;

/** Something is still open in the case. */
public final class ClosureObstacles extends Refusal {

    private static final long serialVersionUID = 1L;

    /** @param number how much is still open */
    public ClosureObstacles(long number) {
        super("casefile.close-obstacles", Map.of("number", number));
    }
}
