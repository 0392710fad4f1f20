package org.haven.shared;

/**
 * Which part of a list is asked for.
 *
 * @param number from 0
 * @param size rows, 1 to 500
 */
public record Page(int number, int size) {

    public static final int LARGEST = 500;

    public Page {
        if (number < 0 || number > 100_000 || size < 1 || size > LARGEST) {
            throw new Invalid("page", "page");
        }
    }

    public int offset() {
        return number * size;
    }
}
