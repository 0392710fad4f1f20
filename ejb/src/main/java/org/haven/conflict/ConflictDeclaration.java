package org.haven.conflict;

import java.util.Optional;
import org.haven.access.Seeks;
import org.haven.casefile.CaseNumber;
import org.haven.shared.Invalid;

/**
 * Somebody says that they are close to somebody in a case.
 *
 * @param number of the case; nobody is told whether there is one
 */
public record ConflictDeclaration(CaseNumber number, ConflictRelation relation) implements Seeks {

    public ConflictDeclaration {
        if (number == null) {
            throw new Invalid("number", "required");
        }
        if (relation == null) {
            throw new Invalid("relation", "required");
        }
    }

    /** @param typed the number as somebody typed it */
    public static ConflictDeclaration typed(String typed, ConflictRelation relation) {
        if (typed == null || typed.isBlank()) {
            throw new Invalid("number", "required");
        }
        return new ConflictDeclaration(CaseNumber.typed(typed), relation);
    }

    @Override
    public Optional<String> soughtNumber() {
        return Optional.of(number.value());
    }

    @Override
    public String toString() {
        return "ConflictDeclaration";
    }
}
