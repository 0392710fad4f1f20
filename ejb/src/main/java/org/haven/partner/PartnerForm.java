package org.haven.partner;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.UUID;
import org.haven.shared.Invalid;
import org.haven.shared.Text;
import org.haven.shared.Today;

/**
 * What is kept of a partner.
 *
 * @param id null for one that is added
 * @param version of the partner, as it was read; null for one that is added
 * @param contact one line: whom to call or to write to
 * @param languages ISO 639-2 codes
 * @param confidential whether that it works with survivors must not be said outside
 * @param mouEndsOn until when there is an agreement, or null
 * @param formKey made when the form was drawn; the same form sent twice adds one
 */
public record PartnerForm(PartnerId id, Integer version, String name, OrganisationType type, String contact,
        List<String> languages, boolean confidential, VettingStatus vetting, LocalDate mouEndsOn, UUID formKey) {
    public static final int LONGEST_NAME = 200;
    public static final int LONGEST_CONTACT = 300;
    private static final int MOST_LANGUAGES = 30;
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{3}");

    public PartnerForm {
        name = Text.required("name", name, LONGEST_NAME);
        if (type == null) {
            throw new Invalid("type", "required");
        }
        contact = Text.optional("contact", contact, LONGEST_CONTACT);
        languages = languages == null ? List.of() : languages.stream().distinct().sorted().toList();
        if (languages.size() > MOST_LANGUAGES || !languages.stream().allMatch(l -> LANGUAGE.matcher(l).matches())) {
            throw new Invalid("languages", "choice");
        }
        if (vetting == null) {
            throw new Invalid("vetting", "required");
        }
        mouEndsOn = Today.plausible("mouEndsOn", mouEndsOn);
        if (id == null && formKey == null) {
            throw new Invalid("formKey", "required");
        }
        if (id != null && version == null) {
            throw new Invalid("version", "required");
        }
    }
}
