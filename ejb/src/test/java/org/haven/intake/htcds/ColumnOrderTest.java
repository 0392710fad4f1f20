package org.haven.intake.htcds;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

import org.haven.intake.htcds.Given.Reading;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

/** What rows say does not depend on how a file arranges and spells its columns. */
class ColumnOrderTest {

    private static final List<String> COLUMNS = List.of("prs_FirstName", "prs_Birthdate", "prs_Gender",
            "prs_Citizenship", "vic_TraffickingStatus", "vic_TraffickingStatusDecisionMakingOrg",
            "vic_MethodsOfControl", "vic_TypeOfExploitation", "cco_CaseComment");
    private static final Map<String, String> ALIAS = Map.of("prs_FirstName", "prs_First_Name", "vic_MethodsOfControl",
            "vic_Methods_of_Control", "vic_TraffickingStatusDecisionMakingOrg",
            "vic_TraffickinStatusDecisionMakingOrg");

    @Property(tries = 100)
    void anyOrderAndAnyAliasGiveTheSameRows(@ForAll @Size(min = 1, max = 6) List<Integer> people,
            @ForAll Random random) {
        List<List<String>> plain = table(people);
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < COLUMNS.size(); i++) {
            order.add(i);
        }
        Collections.shuffle(order, random);
        List<List<String>> turned = new ArrayList<>();
        turned.add(order.stream().map(i -> spelt(COLUMNS.get(i), random)).toList());
        plain.stream().skip(1).forEach(row -> turned.add(order.stream().map(row::get).toList()));

        same(Given.read(Given.csvOf(plain)), Given.read(Given.csvOf(turned)));
        same(Given.read(Given.csvOf(plain)), Given.read(Given.xlsxOf(turned)));
    }

    @Property(tries = 100)
    void choicesInColumnsOfTheirOwnGiveTheSameRows(@ForAll @Size(min = 1, max = 6) List<Integer> people,
            @ForAll Random random) {
        List<List<String>> plain = table(people);
        int at = COLUMNS.indexOf("vic_TypeOfExploitation");
        List<HtcdsCodes.Code> codes = new ArrayList<>(HtcdsCodes.shared().of(HtcdsColumn.VIC_TYPE_OF_EXPLOITATION));
        Collections.shuffle(codes, random);
        boolean[] joined = {random.nextBoolean()};
        List<List<String>> split = new ArrayList<>();
        for (int r = 0; r < plain.size(); r++) {
            List<String> row = new ArrayList<>(plain.get(r));
            List<String> chosen = List.of(row.remove(at).split(";"));
            for (HtcdsCodes.Code code : codes) {
                row.add(r == 0
                        ? (joined[0] ? "TypeOfExploitation" : "g/vic_TypeOfExploitation/") + code.code()
                        : chosen.contains(code.code()) ? "1" : "0");
            }
            split.add(row);
        }

        same(Given.read(Given.csvOf(plain)), Given.read(Given.csvOf(split)));
    }

    private static void same(Reading expected, Reading actual) {
        assertEquals(expected.rows().size(), actual.rows().size(), () -> actual.report().findings().toString());
        for (int i = 0; i < expected.rows().size(); i++) {
            assertEquals(expected.rows().get(i).values(), actual.rows().get(i).values());
            assertEquals(expected.rows().get(i).identity(), actual.rows().get(i).identity());
        }
        assertEquals(expected.report().columns(), actual.report().columns());
        assertEquals(expected.report().counts(), actual.report().counts());
    }

    private static String spelt(String code, Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> ALIAS.getOrDefault(code, code);
            case 1 -> code.toUpperCase(Locale.ROOT);
            case 2 -> "intake/person/" + code;
            default -> code;
        };
    }

    private static List<List<String>> table(List<Integer> people) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(COLUMNS);
        for (int person : people) {
            Random of = new Random(person);
            rows.add(List.of("Person" + person, of.nextBoolean() ? "2001-05-09" : "09/05/2001",
                    pick(of, "prs_Gender", 1), pick(of, "prs_Citizenship", 3), pick(of, "vic_TraffickingStatus", 1),
                    pick(of, "vic_TraffickingStatusDecisionMakingOrg", 1), pick(of, "vic_MethodsOfControl", 5),
                    pick(of, "vic_TypeOfExploitation", 4), of.nextBoolean() ? "" : "=SUM(1), \"so\"\nsaid"));
        }
        return rows;
    }

    private static String pick(Random random, String column, int most) {
        List<HtcdsCodes.Code> codes = HtcdsCodes.shared().of(HtcdsColumn.named(column).orElseThrow());
        List<String> picked = new ArrayList<>();
        for (int i = random.nextInt(most); i >= 0; i--) {
            picked.add(codes.get(random.nextInt(codes.size())).code());
        }
        return String.join(";", picked.stream().distinct().toList());
    }
}
