package org.haven.web.counselling;

import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.haven.counselling.EpisodeEnd;
import org.haven.counselling.EpisodeState;
import org.haven.counselling.Modality;
import org.haven.counselling.SessionState;
import org.haven.counselling.Setting;
import org.haven.shared.Coded;
import org.haven.web.shared.Words;
import org.junit.jupiter.api.Test;

class CounsellingWordsTest {

    @Test
    void every_code_of_counselling_is_said_in_both_languages() {
        said("modality.", Modality.values());
        said("setting.", Setting.values());
        said("settingIn.", Setting.values());
        said("episodeState.", EpisodeState.values());
        said("episodeEnd.", EpisodeEnd.values());
        said("sessionState.", SessionState.values());
        said("calendar.session.", SessionState.values());
        said(Stream.of("calendar.session", "timeline.session-attended", "obstacle.counselling-episode",
                "obstacle.counselling-session", "packet.counselling-since", "packet.counselling-until",
                "packet.counselling-attended", "packet.counselling-line"));
    }

    private static void said(String prefix, Coded... codes) {
        said(Stream.of(codes).map(code -> prefix + code.code()));
    }

    private static void said(Stream<String> keys) {
        keys.forEach(key -> List.of(Locale.ENGLISH, new Locale("es"))
                .forEach(locale -> assertNotEquals(key, Words.of(locale, key), locale + " " + key)));
    }
}
