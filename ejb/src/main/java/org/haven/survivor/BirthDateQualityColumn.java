package org.haven.survivor;

import jakarta.persistence.Converter;
import org.haven.shared.CodeColumn;

/** Keeps {@link BirthDateQuality} by its code. */
@Converter(autoApply = true)
public class BirthDateQualityColumn extends CodeColumn<BirthDateQuality> {

    public BirthDateQualityColumn() {
        super(BirthDateQuality.class);
    }
}
