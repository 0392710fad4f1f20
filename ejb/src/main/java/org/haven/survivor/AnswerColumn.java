package org.haven.survivor;

import jakarta.persistence.Converter;
import org.haven.shared.CodeColumn;

/** Keeps {@link Answer} by its code. */
@Converter(autoApply = true)
public class AnswerColumn extends CodeColumn<Answer> {

    public AnswerColumn() {
        super(Answer.class);
    }
}
