package org.haven.vault;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps a {@link Cell} in a {@code bytea} column. */
@Converter(autoApply = true)
public class CellColumn implements AttributeConverter<Cell, byte[]> {

    @Override
    public byte[] convertToDatabaseColumn(Cell cell) {
        return cell == null ? null : cell.bytes();
    }

    @Override
    public Cell convertToEntityAttribute(byte[] bytes) {
        return bytes == null ? null : new Cell(bytes);
    }
}
