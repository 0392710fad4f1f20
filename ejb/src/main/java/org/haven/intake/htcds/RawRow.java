package org.haven.intake.htcds;

import java.util.List;

/** A row as the file holds it, under the number that a spreadsheet shows beside it. */
record RawRow(int number, List<RawCell> cells) {

    RawCell cell(int index) {
        return index < cells.size() ? cells.get(index) : RawCell.BLANK;
    }

    int width() {
        return cells.size();
    }

    boolean isBlank() {
        return cells.stream().allMatch(RawCell::isBlank);
    }
}
