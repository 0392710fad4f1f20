package org.haven.desk;

/**
 * How many open cases of the team a colleague works on.
 *
 * @param cases all of them, without those in which they stand in for somebody
 * @param leads as many of them as they lead
 */
public record LoadRow(String person, int cases, int leads) {

    /**
     * Published figures for one worker's cases reach from twelve to eighteen, and no law sets one. From the first number
     * on somebody has their hands full; beyond the second nobody should be given another case.
     */
    public static final int FULL = 12;
    public static final int CAP = 18;

    public boolean full() {
        return cases >= FULL && cases <= CAP;
    }

    public boolean overCap() {
        return cases > CAP;
    }
}
