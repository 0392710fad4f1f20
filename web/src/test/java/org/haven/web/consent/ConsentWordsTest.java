package org.haven.web.consent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.haven.consent.Assent;
import org.haven.consent.DataCategory;
import org.haven.consent.NewRelease;
import org.haven.consent.ReleaseGiver;
import org.haven.consent.ReleaseMethod;
import org.haven.consent.ReleasePurpose;
import org.haven.consent.WithdrawnVia;
import org.haven.intake.DecidingOrganisation;
import org.haven.intake.TraffickingStatus;
import org.haven.partner.OrganisationType;
import org.haven.partner.ServiceType;
import org.haven.partner.VettingStatus;
import org.haven.referral.EndedWhy;
import org.haven.referral.ProviderDecline;
import org.haven.referral.ReferralState;
import org.haven.referral.ReferralUrgency;
import org.haven.shared.Coded;
import org.haven.survivor.Answer;
import org.haven.survivor.BirthDateQuality;
import org.haven.survivor.ContactChannel;
import org.haven.web.shared.Words;
import org.junit.jupiter.api.Test;

class ConsentWordsTest {

    private final List<String> wordless = new ArrayList<>();

    @Test
    void every_answer_and_every_line_of_a_packet_has_words_in_both_languages() throws IOException {
        spoken("releasePurpose.", ReleasePurpose.values());
        spoken("dataCategory.", DataCategory.values());
        spoken("packet.heading.", DataCategory.values());
        spoken("releaseGiver.", ReleaseGiver.values());
        spoken("assent.", Assent.values());
        spoken("releaseMethod.", ReleaseMethod.values());
        spoken("withdrawnVia.", WithdrawnVia.values());
        spoken("referralState.", ReferralState.values());
        spoken("referralUrgency.", ReferralUrgency.values());
        spoken("providerDecline.", ProviderDecline.values());
        spoken("endedWhy.", EndedWhy.values());
        spoken("orgType.", OrganisationType.values());
        spoken("serviceType.", ServiceType.values());
        spoken("vetting.", VettingStatus.values());
        spoken("packet.screening.", TraffickingStatus.values());
        spoken("packet.screening-by.", DecidingOrganisation.values());
        spoken("packet.channel.", ContactChannel.values());
        spoken("birthDateQuality.", BirthDateQuality.values());
        spoken("answer.", Answer.values());
        spoken("notice." + NewRelease.NOTICE);
        TreeSet<String> labels = labels();
        assertTrue(labels.contains("packet.service") && labels.size() > 15, "the scan finds them: " + labels);
        labels.forEach(this::spoken);
        assertEquals(List.of(), wordless);
    }

    /** What parts and packets call their lines, in the sources of the house. */
    private static TreeSet<String> labels() throws IOException {
        Pattern line = Pattern.compile("new PacketLine\\(\\s*\"([a-z-]+)\"|said\\(\"([a-z][a-z.-]+)\"");
        TreeSet<String> labels = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("../ejb/src/main/java"))) {
            files.filter(file -> file.toString().endsWith(".java")).map(ConsentWordsTest::read)
                    .filter(source -> source.contains("PacketLine"))
                    .forEach(source -> line.matcher(source).results()
                            .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
                            .map(label -> label.startsWith("packet.") ? label : "packet." + label)
                            .filter(label -> !label.endsWith(".")).forEach(labels::add));
        }
        return labels;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void spoken(String prefix, Coded... answers) {
        for (Coded answer : answers) {
            spoken(prefix + answer.code());
        }
    }

    private void spoken(String key) {
        for (Locale locale : List.of(Locale.ENGLISH, new Locale("es"))) {
            if (Words.of(locale, key).equals(key)) {
                wordless.add(locale + " " + key);
            }
        }
    }
}
