package org.haven.intake.htcds;

/** What a cell of a column holds, and so how it is read and what can be wrong with it. */
public enum ColumnType {
    /** A name, a place, a number that is not counted with. */
    TEXT,
    /** An account in words. */
    LONG_TEXT,
    /** A telephone number, E.164. */
    PHONE,
    /** A day. */
    DATE,
    /** Yes or no. */
    CHECKBOX,
    /** A whole number, counted in years or heads. */
    NUMBER,
    /** Degrees north. */
    LATITUDE,
    /** Degrees east. */
    LONGITUDE,
    /** One code of a list. */
    PICKLIST,
    /** Any number of codes of a list. */
    MULTISELECT
}
