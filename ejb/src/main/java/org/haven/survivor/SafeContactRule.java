package org.haven.survivor;

import org.haven.shared.Invalid;
import org.haven.shared.Text;

/**
 * The rule before any call, message or letter.
 *
 * @param contact number or address, when the channel has one
 * @param instructions when, how, and what never to say
 * @param codeWord the agreed word, if any
 * @param voicemail whether a message may be left
 */
public record SafeContactRule(ContactChannel channel, String contact, String instructions, String codeWord,
        boolean voicemail) {

    public SafeContactRule {
        if (channel == null) {
            throw new Invalid("channel", "required");
        }
        contact = Text.optional("contact", contact, 300);
        instructions = Text.optional("instructions", instructions, 1000);
        codeWord = Text.optional("codeWord", codeWord, 100);
    }
}
