package org.haven.web.shared;

import java.util.List;

/**
 * What the header of a case shows. Texts are in the reader's language already. {@code risk} is one of none, low, medium,
 * high, unknown; {@code name} is null until revealed.
 */
public record CaseFace(String number, String status, String name, String ageBand, String language, boolean interpreter,
        String risk, String riskReview, List<String> alerts, String safeContact, List<String> careTeam) {
}
