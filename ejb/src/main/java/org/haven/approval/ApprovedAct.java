package org.haven.approval;

import java.util.Set;
import java.util.UUID;

/** What is done at once when the second person approves it. A feature implements it; the rest waits for who asked. */
public interface ApprovedAct {

    /** Which acts it carries out. */
    Set<String> acts();

    /** Does it, in the transaction of the approval, which it uses up. */
    void carryOut(UUID approval);
}
