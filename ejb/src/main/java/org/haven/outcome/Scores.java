package org.haven.outcome;

import java.util.Set;

/** What can be answered to a question: a level from 1 to 4, or why there is none. No answer never counts as nought. */
public final class Scores {

    public static final int DOES_NOT_KNOW = 8;
    public static final int PREFERS_NOT_TO_SAY = 9;
    public static final int NOT_ASKED = 99;

    private static final int LOWEST = 1;
    private static final int HIGHEST = 4;
    private static final Set<Integer> NO_ANSWERS = Set.of(DOES_NOT_KNOW, PREFERS_NOT_TO_SAY, NOT_ASKED);

    private Scores() {
    }

    /** Whether it is a level. */
    public static boolean answers(int score) {
        return score >= LOWEST && score <= HIGHEST;
    }

    /** Whether it can be said at all. */
    public static boolean sayable(Integer score) {
        return score != null && (answers(score) || NO_ANSWERS.contains(score));
    }
}
