package org.communique.entity;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is known beforehand and published, but not needed to read an article: codes, bodies of states, offices, former
 * states, and what links rest on. Its names are never looked for in text.
 *
 * @param evidence what the links rest on
 * @param cowCodes codes of the Correlates of War project
 * @param formerStates states that are no more
 * @param bodies ministries, forces and other bodies
 * @param offices offices with their items
 */
public record Supplement(
        LinkEvidence evidence,
        List<CowCode> cowCodes,
        List<FormerStateEntry> formerStates,
        List<BodyEntry> bodies,
        List<OfficeEntry> offices) {
    public Supplement {
        cowCodes = List.copyOf(cowCodes);
        formerStates = List.copyOf(formerStates);
        bodies = List.copyOf(bodies);
        offices = List.copyOf(offices);
    }

    /** Nothing but the gazetteer itself. */
    public static Supplement none() {
        return new Supplement(LinkEvidence.none(), List.of(), List.of(), List.of(), List.of());
    }

    /**
     * Reads {@code cow.tsv}, {@code former-states.tsv}, {@code bodies.tsv}, {@code offices.tsv}, {@code sources.tsv} and
     * {@code evidence.tsv} of a folder.
     *
     * @throws IllegalArgumentException naming file and line of the first line that is not of the form
     */
    public static Supplement read(Path folder) {
        return new Supplement(
                LinkEvidence.read(folder),
                TabSeparated.read(folder.resolve("cow.tsv"), 3, c -> new CowCode(c[0], c[1], Integer.parseInt(c[2]))),
                TabSeparated.read(
                        folder.resolve("former-states.tsv"),
                        5,
                        c -> new FormerStateEntry(
                                c[0], c[1], TabSeparated.values(c[2]), TabSeparated.link(c[3], c[4]))),
                TabSeparated.read(
                        folder.resolve("bodies.tsv"),
                        6,
                        c -> new BodyEntry(c[0], TabSeparated.values(c[1]), c[2], c[3], TabSeparated.link(c[4], c[5]))),
                TabSeparated.read(
                        folder.resolve("offices.tsv"),
                        5,
                        c -> new OfficeEntry(
                                c[0],
                                TabSeparated.values(c[1]),
                                TabSeparated.value(c[2]),
                                TabSeparated.link(c[3], c[4]))));
    }

    /** The names of offices by all their wordings. */
    public Map<String, String> officeNames() {
        Map<String, String> names = new HashMap<>();
        offices.forEach(office -> office.aliases().forEach(alias -> names.putIfAbsent(alias, office.name())));
        offices.forEach(office -> names.put(office.name(), office.name()));
        return names;
    }

    /** The code of a state, if the project counts it as one. */
    public Optional<CowCode> cowCode(String iso3) {
        return cowCodes.stream().filter(code -> code.iso3().equals(iso3)).findFirst();
    }
}
