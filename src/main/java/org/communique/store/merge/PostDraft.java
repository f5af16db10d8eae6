package org.communique.store.merge;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.communique.entity.link.PostKey;
import org.communique.rdf.Concepts;
import org.communique.rdf.Dip;
import org.communique.store.view.ViewReader;

/**
 * Describes a post that somebody is observed to have held: its name, whose it is, how high, and whether one holds it at a
 * time. One that the gazetteer does not know is called as most of its holders' posts are worded.
 */
final class PostDraft {
    private final Canon canon;
    private final Relations relations;

    PostDraft(Canon canon, Relations relations) {
        this.canon = canon;
        this.relations = relations;
    }

    Draft describe(String iri) {
        List<Relations.Held> tenures = relations.tenuresOf(iri);
        Draft draft = Draft.ofReference(iri);
        draft.add(draft.thing(), RDF.type, Dip.Post);
        Optional<String> known = canon.background().label(iri);
        List<String> wordings = wordings(tenures);
        Optional<String> side =
                tenures.stream().flatMap(held -> held.side().stream()).findFirst();
        String name = wordings.stream().findFirst().orElseGet(() -> ViewReader.code(iri))
                + side.map(whose -> " (" + canon.partyName(whose) + ")").orElse("");
        draft.add(draft.thing(), RDFS.label, Draft.english(known.orElse(name)));
        wordings.stream()
                .filter(wording -> !known.equals(Optional.of(wording)))
                .forEach(wording -> draft.add(draft.thing(), SKOS.altLabel, Draft.english(wording)));
        side.ifPresent(whose -> draft.add(draft.thing(), Dip.represents, Draft.iri(whose)));
        side.flatMap(whose -> wordings.stream()
                        .flatMap(wording -> canon.posts().key(iri, wording, whose).stream())
                        .findFirst())
                .ifPresent(key -> kind(draft, key));
        canon.background()
                .links(iri)
                .forEach((property, items) -> items.forEach(
                        item -> draft.add(draft.thing(), ResourceFactory.createProperty(property), Draft.iri(item))));
        return draft;
    }

    private static void kind(Draft draft, PostKey key) {
        draft.add(draft.thing(), Dip.postLevel, Concepts.of(key.level()));
        draft.add(
                draft.thing(),
                Dip.heldByOne,
                ResourceFactory.createTypedLiteral(Boolean.toString(key.heldByOne()), XSDDatatype.XSDboolean));
    }

    /** How the post is worded, the most frequent first. */
    private static List<String> wordings(List<Relations.Held> tenures) {
        Map<String, Integer> counts = new TreeMap<>();
        tenures.forEach(held -> counts.merge(held.position(), 1, Integer::sum));
        return counts.entrySet().stream()
                .sorted(Comparator.comparingInt((Map.Entry<String, Integer> count) -> -count.getValue())
                        .thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey)
                .toList();
    }
}
