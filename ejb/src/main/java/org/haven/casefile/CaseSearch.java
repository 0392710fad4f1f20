package org.haven.casefile;

import java.util.Optional;
import org.haven.access.Seeks;
import org.haven.shared.Invalid;

/**
 * A search for a case by its number.
 *
 * @param typed as somebody typed it; may be anything
 */
public record CaseSearch(String typed) implements Seeks {

    /** @throws Invalid when it is no case number */
    CaseNumber number() {
        return CaseNumber.typed(typed);
    }

    @Override
    public Optional<String> soughtNumber() {
        try {
            return Optional.of(number().value());
        } catch (Invalid noNumber) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return "CaseSearch";
    }
}
