package org.haven.partner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.haven.shared.NotFound;
import org.haven.shared.Page;
import org.haven.shared.StaffId;
import org.haven.shared.Today;

/** The directory of partners. Other features ask it who a recipient is. */
@ApplicationScoped
public class Partners {
    @PersistenceContext
    EntityManager entities;
    @Inject
    Clock clock;

    /** Several partners with what they offer, by their references, in two statements. */
    public Map<PartnerId, PartnerView> known(Collection<PartnerId> partners) {
        if (partners.isEmpty()) {
            return Map.of();
        }
        return views(entities.createQuery("select p from Partner p where p.id in (:ids)", Partner.class)
                .setParameter("ids", partners.stream().map(PartnerId::value).distinct().toList()).getResultList())
                .stream().collect(Collectors.toMap(PartnerView::id, p -> p));
    }

    /** @throws NotFound when there is no such partner */
    public PartnerView known(PartnerId partner) {
        return Optional.ofNullable(known(List.of(partner)).get(partner)).orElseThrow(NotFound::new);
    }

    /** One more than the page, by name; those that offer a service of this type, or all of them. */
    List<PartnerView> list(ServiceType offering, Page page) {
        return views(entities.createQuery("""
                select p from Partner p
                 where :offering is null or exists (select 1 from PartnerService s where s.partnerId = p.id
                                                       and s.offered and s.type = :offering)
                 order by lower(p.name), p.id""", Partner.class).setParameter("offering", offering)
                .setFirstResult(page.offset()).setMaxResults(page.size() + 1).getResultList());
    }

    Partner inDirectory(PartnerId partner) {
        return Optional.ofNullable(entities.find(Partner.class, partner.value())).orElseThrow(NotFound::new);
    }

    PartnerService service(PartnerId partner, UUID service) {
        return entities
                .createQuery("select s from PartnerService s where s.partnerId = :partner and s.id = :service",
                        PartnerService.class)
                .setParameter("partner", partner.value()).setParameter("service", service).getResultStream().findFirst()
                .orElseThrow(NotFound::new);
    }

    /** The partner that this very form added already, when a click or a request comes twice. */
    Optional<Partner> madeBy(StaffId staff, UUID formKey) {
        return entities
                .createQuery("select p from Partner p where p.keptBy = :staff and p.formKey = :key", Partner.class)
                .setParameter("staff", staff.value()).setParameter("key", formKey).getResultStream().findFirst();
    }

    Optional<PartnerService> madeBy(PartnerId partner, UUID formKey) {
        return entities
                .createQuery("select s from PartnerService s where s.partnerId = :partner and s.formKey = :key",
                        PartnerService.class)
                .setParameter("partner", partner.value()).setParameter("key", formKey).getResultStream().findFirst();
    }

    void add(Partner partner) {
        entities.persist(partner);
    }

    void add(PartnerService service) {
        entities.persist(service);
    }

    private List<PartnerView> views(List<Partner> partners) {
        if (partners.isEmpty()) {
            return List.of();
        }
        Map<PartnerId, List<ServiceView>> services = entities
                .createQuery("select s from PartnerService s where s.partnerId in (:ids) order by lower(s.name), s.id",
                        PartnerService.class)
                .setParameter("ids", partners.stream().map(p -> p.id().value()).toList()).getResultStream()
                .collect(Collectors.groupingBy(PartnerService::partner, LinkedHashMap::new,
                        Collectors.mapping(PartnerService::view, Collectors.toList())));
        LocalDate today = Today.at(clock.instant());
        return partners.stream().map(p -> p.view(services.getOrDefault(p.id(), List.of()), today)).toList();
    }
}
