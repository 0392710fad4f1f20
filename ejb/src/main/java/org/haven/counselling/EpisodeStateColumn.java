package org.haven.counselling;

import jakarta.persistence.Converter;
import org.haven.shared.CodeColumn;

/** Keeps {@link EpisodeState} by its code. */
@Converter(autoApply = true)
public class EpisodeStateColumn extends CodeColumn<EpisodeState> {

    public EpisodeStateColumn() {
        super(EpisodeState.class);
    }
}
