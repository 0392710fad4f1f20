package org.haven.shared;

import java.util.Arrays;

/** One of a fixed set of answers, kept in the database and sent over REST by its code. */
public interface Coded {

    String code();

    /** @throws Invalid when the code is none of the set */
    static <E extends Enum<E> & Coded> E of(Class<E> set, String field, String code) {
        return Arrays.stream(set.getEnumConstants()).filter(e -> e.code().equals(code)).findFirst()
                .orElseThrow(() -> new Invalid(field, "choice"));
    }
}
