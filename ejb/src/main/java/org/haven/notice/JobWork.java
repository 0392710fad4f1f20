package org.haven.notice;

import java.util.UUID;

/** What a kind of job does. A feature implements it; each step calls a guarded use case. */
public interface JobWork {

    /** The kind given to {@link Jobs#start}. */
    String kind();

    /**
     * Does the next piece, in a transaction of its own.
     *
     * @return whether there is more to do
     */
    boolean step(UUID job, UUID subjectRef);
}
