package org.haven.survivor;

import java.time.LocalDate;
import java.time.Period;

/**
 * As much of a survivor as a case header shows. The name is not among it: revealing it is an act of its own, and logged.
 *
 * @param ageBand under-12, 12-15, 16-17, 18-24, 25-39, 40-59, 60-plus, or unknown
 * @param birthDateQuality how far the age can be relied on
 * @param language as recorded, or null
 * @param safeContact the rule before any contact, or null when none is agreed yet
 */
public record SurvivorGlance(String ageBand, BirthDateQuality birthDateQuality, String language,
        Answer interpreterNeeded, SafeContactRule safeContact) {

    static SurvivorGlance of(SurvivorDetails d, SafeContactRule rule, LocalDate today) {
        return new SurvivorGlance(band(d.birthDate(), today), d.birthDateQuality(), d.primaryLanguage(),
                d.interpreterNeeded(), rule);
    }

    static String band(LocalDate born, LocalDate today) {
        if (born == null) {
            return "unknown";
        }
        int age = Period.between(born, today).getYears();
        if (age < 12) {
            return "under-12";
        }
        if (age < 16) {
            return "12-15";
        }
        if (age < 18) {
            return "16-17";
        }
        if (age < 25) {
            return "18-24";
        }
        if (age < 40) {
            return "25-39";
        }
        return age < 60 ? "40-59" : "60-plus";
    }
}
