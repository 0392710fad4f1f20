package org.haven.consent;

import java.util.List;
import org.haven.shared.CaseId;

/** A feature that holds information of one category, and lays it out for a packet. The gate asks only what is consented. */
public interface PacketPart {

    DataCategory category();

    /** In the order in which they are read; empty when there is nothing. */
    List<PacketLine> lines(CaseId caseId);

    /**
     * One line of a packet.
     *
     * @param label its words are {@code packet.<label>}
     * @param text what it says: a person's text, or a key of a word when it begins with {@code #}
     */
    record PacketLine(String label, String text) {
    }
}
