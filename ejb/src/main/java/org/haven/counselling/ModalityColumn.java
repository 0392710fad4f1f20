package org.haven.counselling;

import jakarta.persistence.Converter;
import org.haven.shared.CodeColumn;

/** Keeps {@link Modality} by its code. */
@Converter(autoApply = true)
public class ModalityColumn extends CodeColumn<Modality> {

    public ModalityColumn() {
        super(Modality.class);
    }
}
