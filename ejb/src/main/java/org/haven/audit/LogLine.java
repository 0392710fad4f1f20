package org.haven.audit;

import java.time.Instant;
import java.util.List;

/**
 * One line of the access log. It says who, when, what kind and about which case number; it has no place for content.
 *
 * @param seq position in the log
 * @param actor sign-in name
 * @param action the permission's code
 * @param scope how far the event opened the house
 * @param caseNumber of the case it was about, or null
 * @param about whom or what it was about where that is no case: a sign-in name, a house, the beginning of an id; or null
 * @param shown how many cases a list or search put on the screen
 * @param purpose why people of this role look
 * @param result done, refused or failed
 * @param reason the refusal's code, or null
 * @param source page, rest, timer or job
 * @param address the client's address; null where the reader need not know it
 */
public record LogLine(long seq, Instant at, String actor, List<String> roles, String action, String scope,
        String caseNumber, String about, long shown, String purpose, String result, String reason, String source,
        String address) {
}
