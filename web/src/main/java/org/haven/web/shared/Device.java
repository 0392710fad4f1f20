package org.haven.web.shared;

import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says in a few words with what somebody came, so that they know their own sessions apart. It decides nothing. */
final class Device {

    /** In the order in which they are looked for: each names itself as those below it too. */
    private static final Map<String, String> BROWSERS = ordered("Edg", "Edge", "OPR/", "Opera", "SamsungBrowser",
            "Samsung Internet", "Firefox/", "Firefox", "FxiOS", "Firefox", "CriOS", "Chrome", "Chrome/", "Chrome",
            "Safari/", "Safari");
    private static final Map<String, String> SYSTEMS = ordered("Android", "Android", "iPhone", "iPhone", "iPad", "iPad",
            "Windows", "Windows", "CrOS", "ChromeOS", "Mac OS X", "macOS", "Linux", "Linux");

    private Device() {
    }

    /** @return null when nothing in it is known */
    static String of(String userAgent) {
        if (userAgent == null) {
            return null;
        }
        String words = Stream.of(BROWSERS, SYSTEMS)
                .map(known -> known.entrySet().stream().filter(e -> userAgent.contains(e.getKey()))
                        .map(Map.Entry::getValue).findFirst().orElse(null))
                .filter(Objects::nonNull).collect(Collectors.joining(", "));
        return words.isEmpty() ? null : words;
    }

    private static Map<String, String> ordered(String... pairs) {
        Map<String, String> map = new java.util.LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put(pairs[i], pairs[i + 1]);
        }
        return map;
    }
}
