package org.haven.itest.rows;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.haven.itest.house.TheHouse;
import org.haven.itest.rows.Agency.File;
import org.haven.itest.rows.Agency.Person;
import org.haven.itest.rows.Agency.Tie;

/**
 * What should be, from what was made up and from the two tables that people sign. Shares nothing with the policy or the
 * database: it reads the tables itself and looks at every tie.
 */
final class Oracle {

    private final Map<String, Map<String, String>> roles = table("permissions.csv");
    private final Map<String, Map<String, String>> relations = table("relations.csv");
    private final Map<List<UUID>, List<Tie>> assigned = new HashMap<>();
    private final Map<List<UUID>, List<Tie>> standing = new HashMap<>();
    private final Map<List<UUID>, List<Tie>> heading = new HashMap<>();

    private final Set<List<UUID>> locked = new HashSet<>();

    Oracle(Agency agency) {
        agency.locks.stream().filter(Tie::holds).forEach(t -> locked.add(List.of(t.person().id(), t.file().id())));
        agency.assignments.forEach(t -> put(assigned, t, t.file().id()));
        agency.standIns.forEach(t -> put(standing, t, t.file().id()));
        agency.heads.forEach(t -> put(heading, t, t.team()));
    }

    private static void put(Map<List<UUID>, List<Tie>> map, Tie tie, UUID of) {
        map.computeIfAbsent(List.of(tie.person().id(), of), k -> new ArrayList<>()).add(tie);
    }

    private static Map<String, Map<String, String>> table(String name) {
        try {
            List<String> lines = Files.readAllLines(TheHouse.project().resolve(name));
            String[] columns = lines.get(0).split(",");
            Map<String, Map<String, String>> table = new LinkedHashMap<>();
            for (String line : lines.subList(1, lines.size())) {
                String[] cells = line.split(",");
                Map<String, String> row = new LinkedHashMap<>();
                for (int i = 1; i < cells.length; i++) {
                    row.put(columns[i], cells[i]);
                }
                table.put(cells[0], row);
            }
            return table;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Set<String> acts() {
        return relations.keySet();
    }

    static boolean inCompartment(String act) {
        return act.startsWith("counselling.clinical.") || act.startsWith("legal.privileged.");
    }

    /** The words of what holds between them now, for this act. */
    Set<String> relations(Person person, File file, String act) {
        Set<String> words = new TreeSet<>();
        if (locked.contains(List.of(person.id(), file.id()))) {
            return words;
        }
        List<Tie> here = assigned.getOrDefault(List.of(person.id(), file.id()), List.of());
        if (!inCompartment(act)) {
            here.stream().filter(Tie::holds).forEach(t -> words.add(t.word()));
            if (person.roles().contains("supervisor") && person.team().equals(file.team())) {
                words.add("supervisor");
            }
            return words;
        }
        boolean clinical = act.startsWith("counselling");
        String worker = clinical ? "counsellor" : "legal-officer";
        if (person.roles().contains(worker)) {
            here.stream().filter(Tie::holds).filter(t -> t.word().equals(worker)).forEach(t -> words.add(worker));
            standing.getOrDefault(List.of(person.id(), file.id()), List.of()).stream().filter(Tie::holds)
                    .filter(t -> t.word().equals(clinical ? "clinical" : "privileged"))
                    .forEach(t -> words.add("stand-in"));
            heading.getOrDefault(List.of(person.id(), file.team()), List.of()).stream().filter(Tie::holds)
                    .filter(t -> t.word().equals(clinical ? "clinical-supervisor" : "legal-lead"))
                    .forEach(t -> words.add("head"));
        }
        return words;
    }

    /** Whether the act is of somebody with these roles at all. */
    boolean ofTheirRoles(Set<String> held, String act) {
        return held.stream().anyMatch(role -> !roles.get(act).get(role).equals("no"));
    }

    boolean suffices(String relation, String act) {
        return relations.get(act).get(relation).equals("yes");
    }

    boolean allows(Set<String> held, Set<String> words, String act) {
        for (String word : words) {
            Set<String> by = word.equals("supervisor") ? Set.of("supervisor") : held;
            if (suffices(word, act) && held.containsAll(by) && ofTheirRoles(by, act)) {
                return true;
            }
        }
        return false;
    }

    boolean allows(Person person, File file, String act) {
        return allows(person.roles(), relations(person, file, act), act);
    }

    /** Whether the case is in the list of their cases. */
    boolean lists(Person person, File file) {
        return !person.suspended() && !relations(person, file, "casefile.open").isEmpty();
    }
}
