package org.haven.intake.htcds;

/**
 * Takes the rows of a file one by one, in their order. What it throws ends the reading and reaches the one who asked
 * for it, so that a reading can be cancelled.
 */
@FunctionalInterface
public interface RowConsumer {

    /** Takes one row, with its findings. */
    void accept(HtcdsRow row);
}
