package org.haven.run;

/**
 * Something that keeps the house from standing, said in one plain sentence to the person who started it.
 */
public final class Trouble extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public Trouble(String sentence) {
        super(sentence);
    }

    public Trouble(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
