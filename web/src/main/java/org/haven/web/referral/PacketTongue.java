package org.haven.web.referral;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.haven.consent.packet.PacketWords;
import org.haven.web.shared.Language;
import org.haven.web.shared.Tongues;

/** Brings a packet its words: those of the language in which its sender reads. */
@RequestScoped
public class PacketTongue {

    private static final String TONGUE = "tongue.";

    @Inject
    Language language;
    @Inject
    Tongues tongues;

    public PacketWords words() {
        return this::of;
    }

    private Optional<String> of(String key) {
        if (key.startsWith(TONGUE)) {
            return Optional.of(tongues.language(key.substring(TONGUE.length())));
        }
        String words = language.words(key);
        return words.equals(key) ? Optional.empty() : Optional.of(words);
    }
}
