package org.haven.partner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.UUID;
import org.haven.shared.Invalid;
import org.haven.shared.StaffId;
import org.haven.shared.Stale;
import org.junit.jupiter.api.Test;

class PartnerFormTest {

    private static PartnerForm form(PartnerId id, Integer version, String name, List<String> languages, UUID key) {
        return new PartnerForm(id, version, name, OrganisationType.NGO, null, languages, false, VettingStatus.VETTED,
                null, key);
    }

    private static String field(Runnable form) {
        return assertThrows(Invalid.class, form::run).field();
    }

    @Test
    void a_partner_has_a_name_and_languages_that_are_codes() {
        UUID key = UUID.randomUUID();
        assertEquals("name", field(() -> form(null, null, "  ", List.of(), key)));
        assertEquals("languages", field(() -> form(null, null, "Lantern", List.of("English"), key)));
        assertEquals("formKey", field(() -> form(null, null, "Lantern", List.of("eng"), null)));
        assertEquals("version", field(() -> form(new PartnerId(key), null, "Lantern", List.of("eng"), null)));
        assertEquals(List.of("eng", "spa"), form(null, null, "Lantern", List.of("spa", "eng", "spa"), key).languages());
    }

    @Test
    void what_somebody_else_amended_meanwhile_is_not_overwritten() {
        Partner partner = new Partner(form(null, null, "Lantern", List.of(), UUID.randomUUID()),
                new StaffId(UUID.randomUUID()));
        assertThrows(Stale.class, () -> partner.amend(form(partner.id(), 3, "Other", List.of(), null)));
    }
}
