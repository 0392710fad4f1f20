package org.haven.shared;

import jakarta.persistence.AttributeConverter;

/**
 * Keeps a {@link Coded} answer as its code. Each set has a one-line converter beside it.
 *
 * @param <E> the set
 */
public abstract class CodeColumn<E extends Enum<E> & Coded> implements AttributeConverter<E, String> {

    private final Class<E> set;

    protected CodeColumn(Class<E> set) {
        this.set = set;
    }

    @Override
    public String convertToDatabaseColumn(E answer) {
        return answer == null ? null : answer.code();
    }

    @Override
    public E convertToEntityAttribute(String code) {
        return code == null ? null : Coded.of(set, "code", code);
    }
}
