package org.haven.placement;

/** What a bed is called outside its house: the house's code word and a label. */
record BedName(String house, String label) {
    static final BedName UNKNOWN = new BedName("", "");
}
