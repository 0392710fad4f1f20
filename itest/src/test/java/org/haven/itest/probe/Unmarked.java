package org.haven.itest.probe;

import java.util.concurrent.atomic.AtomicInteger;
import org.haven.access.UseCase;

/** A use case that somebody forgot to mark. */
@UseCase
public class Unmarked {

    /** How often it was let in. */
    public static final AtomicInteger RAN = new AtomicInteger();

    public void act() {
        RAN.incrementAndGet();
    }
}
