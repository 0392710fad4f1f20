package org.haven.counselling;

import jakarta.persistence.Converter;
import org.haven.shared.CodeColumn;

/** Keeps {@link EpisodeEnd} by its code. */
@Converter(autoApply = true)
public class EpisodeEndColumn extends CodeColumn<EpisodeEnd> {

    public EpisodeEndColumn() {
        super(EpisodeEnd.class);
    }
}
