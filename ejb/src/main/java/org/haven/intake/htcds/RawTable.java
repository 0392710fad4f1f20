package org.haven.intake.htcds;

/** The rows of a file, one after the other, before anybody asks what they mean. */
interface RawTable extends AutoCloseable {

    /** The next row, or null after the last. */
    RawRow next() throws Unreadable;

    /** Whether every row should be as wide as its headings. */
    boolean keepsWidth();

    @Override
    void close();
}
