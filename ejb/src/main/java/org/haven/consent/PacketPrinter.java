package org.haven.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.haven.consent.PacketPart.PacketLine;
import org.haven.consent.packet.Packet;
import org.haven.consent.packet.PacketPdf;
import org.haven.consent.packet.PacketWords;
import org.haven.shared.Today;

/** Lays out what has been cleared as a document that says on each page for whom and for what it is. */
@ApplicationScoped
public class PacketPrinter {
    @Inject
    Clock clock;

    /**
     * @param about what the packet accompanies, said in words about no person: a service, a day
     * @param recipient the recipient's name; it always stands there
     */
    public byte[] print(Clearance cleared, Contents contents, String recipient, List<PacketLine> about,
            PacketWords words) {
        String reference = cleared.reference().toString();
        String day = Today.at(clock.instant()).toString();
        String purpose = words.said("releasePurpose." + cleared.purpose().code());
        List<Packet.Line> facts = new ArrayList<>();
        facts.add(new Packet.Line(words.said("packet.recipient"), recipient));
        facts.add(new Packet.Line(words.said("packet.purpose"), purpose));
        about.forEach(line -> facts.add(line(line, words)));
        facts.add(new Packet.Line(words.said("packet.day"), day));
        facts.add(new Packet.Line(words.said("packet.reference"), reference));
        String footer = words.said("packet.footer").replace("{reference}", reference).replace("{day}", day)
                .replace("{purpose}", purpose).replace("{recipient}", recipient);
        return PacketPdf.print(new Packet(words.said("packet.tongue"), words.said("packet.title"), facts,
                contents.sections().stream().map(s -> section(s, words)).toList(), words.said("packet.missing"),
                footer));
    }

    private static Packet.Section section(Contents.Section section, PacketWords words) {
        return new Packet.Section(words.said("packet.heading." + section.category().code()),
                section.lines().stream().map(l -> line(l, words)).toList(), words.said("packet.nothing"));
    }

    /** A text that begins like a key and is none is a person's text, and printed as it stands. */
    private static Packet.Line line(PacketLine line, PacketWords words) {
        String text = line.text();
        Optional<String> known = text.startsWith("#") ? words.of(text.substring(1)) : Optional.empty();
        return new Packet.Line(words.said("packet." + line.label()), known.orElse(text));
    }
}
