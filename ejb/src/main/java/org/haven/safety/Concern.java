package org.haven.safety;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.haven.access.CaseScoped;
import org.haven.shared.CaseId;
import org.haven.shared.Invalid;
import org.haven.shared.Text;

/**
 * Somebody the survivor has to fear.
 *
 * @param name as it is known, or what they are called
 * @param aliases other names, one in each
 * @param roles what they did; empty when nobody knows
 * @param note or null
 * @param formKey made when the form was drawn; the same form sent twice records once
 */
public record Concern(CaseId caseId, String name, List<String> aliases, Relation relation, List<RoleInProcess> roles,
        String note, UUID formKey) implements CaseScoped {

    static final int LONGEST_NAME = 200;
    static final int MOST_ALIASES = 20;
    public static final int LONGEST_NOTE = 2_000;

    public Concern {
        Objects.requireNonNull(caseId);
        if (formKey == null) {
            throw new Invalid("formKey", "required");
        }
        name = comparable("name", Text.required("name", name, LONGEST_NAME));
        aliases = aliases == null
                ? List.of()
                : aliases.stream().filter(Objects::nonNull).flatMap(String::lines)
                        .map(alias -> Text.optional("aliases", alias, LONGEST_NAME)).filter(Objects::nonNull)
                        .map(alias -> comparable("aliases", alias)).distinct().toList();
        if (aliases.size() > MOST_ALIASES) {
            throw new Invalid("aliases", "too-many-names");
        }
        if (relation == null) {
            throw new Invalid("relation", "required");
        }
        if (roles != null && roles.stream().anyMatch(Objects::isNull)) {
            throw new Invalid("roles", "choice");
        }
        roles = roles == null ? List.of() : roles.stream().distinct().toList();
        note = Text.optional("note", note, LONGEST_NOTE);
    }

    /** A name that cannot be compared would bar nobody. */
    private static String comparable(String field, String name) {
        if (ComparedName.of(name).isEmpty()) {
            throw new Invalid(field, "name-without-letters");
        }
        return name.replace('\n', ' ').replace('\t', ' ');
    }
}
