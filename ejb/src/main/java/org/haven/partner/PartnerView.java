package org.haven.partner;

import java.time.LocalDate;
import java.util.List;

/**
 * A partner and what it offers.
 *
 * @param contact one line, or null
 * @param languages ISO 639-2 codes
 * @param mouEndsOn until when there is an agreement, or null
 * @param agreementEnded whether that day has passed
 * @param version to be sent back with a change
 */
public record PartnerView(PartnerId id, String name, OrganisationType type, String contact, List<String> languages,
        boolean confidential, VettingStatus vetting, LocalDate mouEndsOn, boolean agreementEnded,
        List<ServiceView> services, int version) {
    public PartnerView {
        languages = List.copyOf(languages);
        services = List.copyOf(services);
    }

    /** Those that can be asked for today. */
    public List<ServiceView> offered() {
        return services.stream().filter(ServiceView::offered).toList();
    }
}
