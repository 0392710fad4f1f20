package org.haven.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.haven.consent.Contents.Section;
import org.haven.consent.PacketPart.PacketLine;
import org.haven.partner.PartnerId;
import org.haven.partner.PartnerNotVetted;
import org.haven.partner.Partners;
import org.haven.partner.VettingStatus;
import org.haven.shared.CaseId;

/**
 * The one gate through which anything about a person leaves. Ask it ({@link #require}), take from it what may leave
 * ({@link #contents}), and write down what left ({@link #record}) before anybody is handed a byte. The database asks once
 * more at that moment, and its answer is the one that counts: whether the release holds, for this recipient, purpose and
 * kinds of information, whether the recipient is vetted, and whether the referral that it goes with ticks them and stands
 * where something may leave. Who signed is sealed, so that the gate alone asks whether they are barred; nobody is barred
 * until the transaction ends.
 */
@ApplicationScoped
public class DisclosureGate {
    @Inject
    Releases releases;
    @Inject
    Signers signers;
    @Inject
    Disclosures disclosures;
    @Inject
    Partners partners;
    @Inject
    @Any
    Instance<PacketPart> parts;
    @Inject
    Clock clock;

    /**
     * @param referral which it goes with
     * @param release under which it is to leave
     * @throws NoLiveRelease when that release does not hold now, or not for this
     * @throws SignerBarred when whoever signed it may have harmed the survivor
     * @throws PartnerNotVetted when the recipient is not one that something is given to
     */
    public Clearance require(CaseId caseId, UUID referral, UUID release, PartnerId recipient, ReleasePurpose purpose,
            Set<DataCategory> asked) {
        signers.relyOn(caseId);
        Instant now = clock.instant();
        Release found = releases.inCase(caseId, release).filter(r -> r.allows(recipient, purpose, asked, now))
                .orElseThrow(NoLiveRelease::new);
        if (signers.barred(caseId, List.of(found)).test(found)) {
            throw new SignerBarred();
        }
        if (partners.known(recipient).vetting() != VettingStatus.VETTED) {
            throw new PartnerNotVetted();
        }
        return new Clearance(found, referral, Collections.unmodifiableSet(EnumSet.copyOf(asked)));
    }

    /** Everything there is of the cleared categories, in the order in which they are named; no other part is asked. */
    public Contents contents(Clearance cleared) {
        List<PacketPart> asked = parts.stream().filter(p -> cleared.categories().contains(p.category())).toList();
        return new Contents(cleared.categories().stream().map(c -> new Section(c, lines(asked, c, cleared))).toList());
    }

    private static List<PacketLine> lines(List<PacketPart> parts, DataCategory category, Clearance cleared) {
        Predicate<PacketPart> of = part -> part.category() == category;
        return parts.stream().filter(of).flatMap(part -> part.lines(cleared.caseId()).stream()).toList();
    }

    /**
     * Writes down what leaves. Nothing may be handed out before this has answered.
     *
     * @param handedOut the very bytes
     * @return when it left
     * @throws RuntimeException when the release has ended or was withdrawn meanwhile; people are told {@link NoLiveRelease}
     */
    public Instant record(Clearance cleared, Contents contents, byte[] handedOut, DisclosureChannel channel) {
        String[] categories = contents.sections().stream().map(s -> s.category().code()).toArray(String[]::new);
        Integer[] items = contents.sections().stream().map(s -> s.lines().size()).toArray(Integer[]::new);
        return disclosures.add(cleared, categories, items, sha256(handedOut), channel);
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
