package org.haven.vault;

import java.util.UUID;

/**
 * Where a cell belongs. It is sealed into the cell, so ciphertext moved to another row or column does not open.
 *
 * @param table table name
 * @param column column name
 * @param row the row's id
 */
public record CellPlace(String table, String column, UUID row) {
}
