package org.haven.web.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.haven.access.AccessRefused;
import org.haven.access.Permission;
import org.haven.access.Role;
import org.haven.casefile.CaseStatus;
import org.haven.notice.JobState;
import org.haven.safety.Relation;
import org.haven.safety.RiskLevel;
import org.haven.safety.RoleInProcess;
import org.haven.shared.Coded;
import org.haven.staff.CareFunction;
import org.haven.survivor.Answer;
import org.haven.survivor.BirthDateQuality;
import org.haven.survivor.ContactChannel;
import org.junit.jupiter.api.Test;

class MessageBundlesTest {

    private static final Path RESOURCES = Path.of("src/main/resources/org/haven/web");
    private static final Path PAGES = Path.of("src/main/webapp");
    private static final Pattern USE = Pattern.compile("\\b(\\w+)Text\\[\\s*'([^']+)'\\s*(\\.concat)?");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\w+}");

    @Test
    void every_language_has_the_same_keys() throws IOException {
        for (Path folder : folders()) {
            Set<String> english = load(folder, "en").keySet();
            assertEquals(english, load(folder, "es").keySet(), "keys of " + folder.getFileName());
        }
    }

    @Test
    void no_sentence_is_empty() throws IOException {
        for (Path folder : folders()) {
            for (String language : Language.SPOKEN) {
                load(folder, language).forEach((key, words) -> assertFalse(words.isBlank(), language + " " + key));
            }
        }
    }

    @Test
    void every_language_fills_the_same_gaps() throws IOException {
        for (Path folder : folders()) {
            Map<String, String> spanish = load(folder, "es");
            load(folder, "en").forEach((key, words) -> assertEquals(gaps(words), gaps(spanish.get(key)), key));
        }
    }

    @Test
    void no_key_is_written_twice() throws IOException {
        for (Path folder : folders()) {
            for (String language : Language.SPOKEN) {
                Set<String> seen = new TreeSet<>();
                for (String line : Files.readAllLines(folder.resolve("messages_" + language + ".properties"))) {
                    if (!line.isBlank() && !line.startsWith("#")) {
                        String key = line.substring(0, line.indexOf('='));
                        assertTrue(seen.add(key), folder.getFileName() + " " + language + " " + key);
                    }
                }
            }
        }
    }

    @Test
    void every_key_that_a_page_uses_has_words() throws IOException {
        Map<String, Set<String>> words = new TreeMap<>();
        for (Path folder : folders()) {
            words.put(folder.getFileName().toString(), load(folder, "en").keySet());
        }
        List<String> unknown = new ArrayList<>();
        int found = 0;
        for (Path page : pages()) {
            Matcher use = USE.matcher(Files.readString(page));
            while (use.find()) {
                found++;
                Set<String> keys = words.getOrDefault(use.group(1), Set.of());
                String key = use.group(2);
                boolean known = use.group(3) == null
                        ? keys.contains(key)
                        : keys.stream().anyMatch(each -> each.startsWith(key));
                if (!known) {
                    unknown.add(PAGES.relativize(page) + ": " + use.group(1) + "Text['" + key + "']");
                }
            }
        }
        assertTrue(found > 40, "the scan finds the uses that are there");
        assertEquals(List.of(), unknown);
    }

    @Test
    void every_feature_with_words_is_known_to_pages_and_programs() throws IOException {
        for (Path folder : folders()) {
            String feature = folder.getFileName().toString();
            assertTrue(Words.FEATURES.contains(feature), feature);
        }
    }

    @Test
    void every_problem_says_what_happened_what_is_kept_and_what_to_do() throws IOException {
        Set<String> keys = load(RESOURCES.resolve("shared"), "en").keySet();
        for (Problem problem : Problem.values()) {
            for (String part : List.of(".title", ".what", ".kept", ".next")) {
                assertTrue(keys.contains(problem.key() + part), problem.key() + part);
            }
        }
    }

    @Test
    void every_role_and_every_place_has_a_name() throws IOException {
        Set<String> keys = load(RESOURCES.resolve("shared"), "en").keySet();
        for (Role role : Role.values()) {
            assertTrue(keys.contains("role." + role.code()), role.code());
        }
        for (Navigation.Place place : Navigation.PLACES) {
            assertSaid("navigation." + place.key());
        }
        for (Navigation.Tab tab : Navigation.TABS) {
            assertSaid("tab." + tab.key());
        }
    }

    @Test
    void every_line_of_the_access_log_can_be_said() throws IOException {
        Set<String> keys = load(RESOURCES.resolve("audit"), "en").keySet();
        for (Permission permission : Permission.values()) {
            assertSaid("action." + permission.code());
        }
        for (Role role : Role.values()) {
            assertTrue(keys.contains("purpose." + role.purpose()), role.purpose());
        }
        for (AccessRefused.Reason reason : AccessRefused.Reason.values()) {
            assertTrue(keys.contains("reason." + new AccessRefused(reason).code()), reason.name());
        }
    }

    private static void assertSaid(String key) {
        assertTrue(Words.find(Locale.ENGLISH, key).isPresent(), key);
    }

    /** They are looked for in all bundles: the second one written would never be said. */
    @Test
    void what_is_said_of_a_code_stands_in_one_bundle_only() throws IOException {
        Pattern coded = Pattern
                .compile("(invalid|refusal|reason|action|timeline|task|job|tab|navigation|calendar|obstacle)\\..+");
        Map<String, String> seen = new TreeMap<>();
        for (Path folder : folders()) {
            for (String key : load(folder, "en").keySet()) {
                if (coded.matcher(key).matches()) {
                    String other = seen.put(key, folder.getFileName().toString());
                    assertTrue(other == null, key + " in " + folder.getFileName() + " and " + other);
                }
            }
        }
    }

    @Test
    void every_answer_that_people_choose_from_has_words() throws IOException {
        spoken("casefile", "caseStatus.", CaseStatus.values());
        spoken("staff", "careFunction.", CareFunction.values());
        spoken("notice", "job.state.", JobState.values());
        spoken("survivor", "birthDateQuality.", BirthDateQuality.values());
        spoken("survivor", "channel.", ContactChannel.values());
        spoken("survivor", "answer.", Answer.values());
        spoken("safety", "relation.", Relation.values());
        spoken("safety", "role.", RoleInProcess.values());
        spoken("safety", "level.", RiskLevel.values());
    }

    private static void spoken(String feature, String prefix, Coded... answers) throws IOException {
        Set<String> keys = load(RESOURCES.resolve(feature), "en").keySet();
        for (Coded answer : answers) {
            assertTrue(keys.contains(prefix + answer.code()), prefix + answer.code());
        }
    }

    @Test
    void not_yours_and_not_there_are_the_same_problem() {
        assertEquals(Problem.NOT_FOUND, Problem.of(new org.haven.shared.NotFound()));
        assertEquals(Problem.NOT_FOUND, Problem.of(new AccessRefused(AccessRefused.Reason.RELATION)));
        assertEquals(Problem.NOT_FOUND, Problem.of(new AccessRefused(AccessRefused.Reason.ROLE)));
    }

    @Test
    void every_refusal_of_the_house_has_words() throws IOException {
        Pattern invalid = Pattern.compile("new Invalid\\(\\s*[^,()]+,\\s*\"([a-z-]+)\"");
        Pattern refusal = Pattern.compile("super\\(\"([a-z][a-z.-]*[a-z])\"[,)]");
        Set<String> codes = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("../ejb/src/main/java"))) {
            for (Path file : files.filter(each -> each.toString().endsWith(".java")).toList()) {
                String source = Files.readString(file);
                invalid.matcher(source).results().forEach(each -> codes.add("invalid." + each.group(1)));
                if (source.contains("extends Refusal")) {
                    refusal.matcher(source).results().forEach(each -> codes.add("refusal." + each.group(1)));
                }
            }
        }
        assertTrue(codes.contains("refusal.stale") && codes.contains("invalid.required"), "the scan finds them");
        Set<String> wordless = codes.stream().filter(code -> Words.find(Locale.ENGLISH, code).isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(), wordless);
    }

    private static Set<String> gaps(String words) {
        return PLACEHOLDER.matcher(words).results().map(each -> each.group())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Path> folders() throws IOException {
        try (Stream<Path> folders = Files.list(RESOURCES)) {
            return folders.filter(folder -> Files.exists(folder.resolve("messages_en.properties"))
                    || Files.exists(folder.resolve("messages_es.properties"))).sorted().toList();
        }
    }

    private static List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.walk(PAGES)) {
            return files.filter(file -> file.toString().endsWith(".xhtml")).sorted().toList();
        }
    }

    private static Map<String, String> load(Path folder, String language) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(folder.resolve("messages_" + language + ".properties"))) {
            properties.load(reader);
        }
        Map<String, String> words = new TreeMap<>();
        properties.forEach((key, value) -> words.put((String) key, (String) value));
        return words;
    }
}
