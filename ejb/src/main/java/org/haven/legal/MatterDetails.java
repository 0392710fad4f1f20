package org.haven.legal;

import java.util.Locale;
import java.util.Locale.IsoCountryCode;
import org.haven.shared.Invalid;
import org.haven.shared.Text;

/**
 * What is written down of a matter and can be amended.
 *
 * @param country whose law it is: ISO 3166, three letters
 * @param court the court or authority, or null
 * @param representative the lawyer or whoever else represents the survivor, or null
 * @param aim what the survivor wants to reach, or null
 */
public record MatterDetails(String country, String court, String representative, String aim) {

    static final int LONGEST_LINE = 300;
    static final int LONGEST_AIM = 4_000;

    public MatterDetails {
        if (country == null || country.isBlank()) {
            throw new Invalid("country", "required");
        }
        country = country.strip().toUpperCase(Locale.ROOT);
        if (!Locale.getISOCountries(IsoCountryCode.PART1_ALPHA3).contains(country)) {
            throw new Invalid("country", "choice");
        }
        court = Text.optional("court", court, LONGEST_LINE);
        representative = Text.optional("representative", representative, LONGEST_LINE);
        aim = Text.optional("aim", aim, LONGEST_AIM);
    }

    @Override
    public String toString() {
        return "MatterDetails";
    }
}
