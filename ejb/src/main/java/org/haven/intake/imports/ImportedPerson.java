package org.haven.intake.imports;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.haven.intake.htcds.HtcdsRow;
import org.haven.survivor.BirthDateQuality;
import org.haven.survivor.SurvivorDetails;

/** What of a row says who a person is. HTCDS asks for no chosen name: until they say otherwise it is first and last. */
final class ImportedPerson {

    private ImportedPerson() {
    }

    static SurvivorDetails of(HtcdsRow row) {
        String name = Stream.of(row.firstName(), row.secondName()).flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
        Optional<LocalDate> born = row.birthDate();
        return new SurvivorDetails(cut(name), cut(row.firstName()), cut(row.middleName()), cut(row.secondName()),
                born.orElse(null), born.isPresent() ? BirthDateQuality.FULL : BirthDateQuality.NOT_COLLECTED,
                row.gender().orElse(null), cut(String.join(";", row.citizenships()), 120),
                row.primaryLanguage().orElse(null), null);
    }

    private static String cut(Optional<String> name) {
        return name.map(ImportedPerson::cut).orElse(null);
    }

    /** The whole of a very long name stays with the row. */
    private static String cut(String name) {
        return cut(name, SurvivorDetails.LONGEST_NAME);
    }

    private static String cut(String text, int longest) {
        return text.codePointCount(0, text.length()) <= longest
                ? text
                : text.substring(0, text.offsetByCodePoints(0, longest));
    }
}
