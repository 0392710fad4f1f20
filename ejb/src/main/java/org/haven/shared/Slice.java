package org.haven.shared;

import java.util.List;

/**
 * One page of a list and whether there is more of it. No total: counting what one may not see is itself an answer.
 *
 * @param items what is shown, in order
 * @param more whether another page follows
 */
public record Slice<T>(List<T> items, boolean more) {

    public Slice {
        items = List.copyOf(items);
    }

    /** Cuts a list that was read one longer than the page. */
    public static <T> Slice<T> of(List<T> readOneMore, int size) {
        return readOneMore.size() > size
                ? new Slice<>(readOneMore.subList(0, size), true)
                : new Slice<>(readOneMore, false);
    }
}
