package org.haven.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.haven.casefile.CaseFiles;
import org.haven.consent.PacketPart.PacketLine;
import org.haven.shared.CaseId;
import org.haven.shared.SubjectId;
import org.haven.survivor.SafeContactRule;
import org.haven.survivor.SurvivorDetails;
import org.haven.survivor.SurvivorView;
import org.haven.survivor.Survivors;
import org.haven.vault.Vault;

/** The parts of a packet that the survivor's own record fills. Each reads what it lays out and nothing else. */
@ApplicationScoped
class SurvivorParts {
    @Inject
    CaseFiles files;
    @Inject
    Survivors survivors;
    @Inject
    Vault vault;

    @Produces
    @ApplicationScoped
    PacketPart chosenName() {
        return part(DataCategory.CHOSEN_NAME, v -> said("chosen-name", v.details().chosenName()));
    }

    @Produces
    @ApplicationScoped
    PacketPart legalName() {
        return part(DataCategory.LEGAL_NAME, v -> said("legal-name", whole(v.details())));
    }

    @Produces
    @ApplicationScoped
    PacketPart birthDate() {
        return part(DataCategory.BIRTH_DATE, v -> {
            SurvivorDetails d = v.details();
            return d.birthDate() == null
                    ? List.of()
                    : List.of(new PacketLine("birth-date", d.birthDate().toString()),
                            new PacketLine("birth-date-quality", "#birthDateQuality." + d.birthDateQuality().code()));
        });
    }

    /** The code word stays: it proves to the survivor that it is us who call. */
    @Produces
    @ApplicationScoped
    PacketPart safeContact() {
        return part(DataCategory.SAFE_CONTACT, v -> {
            SafeContactRule rule = v.safeContact();
            if (rule == null) {
                return List.of();
            }
            List<PacketLine> lines = new ArrayList<>();
            lines.add(new PacketLine("contact-channel", "#packet.channel." + rule.channel().code()));
            lines.addAll(said("contact", rule.contact()));
            lines.addAll(said("contact-instructions", rule.instructions()));
            lines.add(
                    new PacketLine("contact-voicemail", "#safeContact.voicemail." + (rule.voicemail() ? "yes" : "no")));
            return lines;
        });
    }

    @Produces
    @ApplicationScoped
    PacketPart language() {
        return part(DataCategory.LANGUAGE, v -> {
            List<PacketLine> lines = new ArrayList<>();
            if (v.details().primaryLanguage() != null) {
                lines.add(new PacketLine("language", "#tongue." + v.details().primaryLanguage()));
            }
            lines.add(new PacketLine("interpreter", "#answer." + v.details().interpreterNeeded().code()));
            return lines;
        });
    }

    private PacketPart part(DataCategory category, Function<SurvivorView, List<PacketLine>> lines) {
        return new Part(category, lines);
    }

    private static List<PacketLine> said(String label, String text) {
        return text == null ? List.of() : List.of(new PacketLine(label, text));
    }

    private static String whole(SurvivorDetails d) {
        String name = Stream.of(d.firstName(), d.middleName(), d.secondName()).filter(n -> n != null)
                .collect(Collectors.joining(" "));
        return name.isEmpty() ? null : name;
    }

    /** One category of the survivor's record. */
    private final class Part implements PacketPart {
        private final DataCategory category;
        private final Function<SurvivorView, List<PacketLine>> lines;

        private Part(DataCategory category, Function<SurvivorView, List<PacketLine>> lines) {
            this.category = category;
            this.lines = lines;
        }

        @Override
        public DataCategory category() {
            return category;
        }

        @Override
        public List<PacketLine> lines(CaseId caseId) {
            SubjectId subject = files.survivorOf(caseId);
            return lines.apply(survivors.known(subject, vault.ring(subject)));
        }
    }
}
