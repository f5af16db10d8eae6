package org.communique.store.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.communique.rdf.Dip;
import org.communique.rdf.NameWords;
import org.communique.store.view.EventView;
import org.communique.store.view.Source;

/**
 * The documents of a canonical event. Where no article tells of two of a kind, all of that kind are one document; else
 * those with the same words in their names are.
 */
final class DocumentsPart {
    private record Said(EventView.DocumentView view, Source source) {}

    void describe(CanonicalEvent event, Draft draft) {
        Set<String> severalOfAKind = severalOfAKind(event);
        Map<String, List<Said>> documents = new TreeMap<>();
        for (EventView report : event.reports()) {
            for (EventView.DocumentView view : report.documents()) {
                String name = severalOfAKind.contains(view.kind()) ? NameWords.key(view.label()) : "";
                documents
                        .computeIfAbsent(view.kind() + " " + name, k -> new ArrayList<>())
                        .add(new Said(view, report.source()));
            }
        }
        int number = 0;
        for (List<Said> said : documents.values()) {
            number++;
            describe(said, draft.part("document-" + number), draft);
        }
    }

    private static Set<String> severalOfAKind(CanonicalEvent event) {
        Set<String> several = new TreeSet<>();
        for (EventView report : event.reports()) {
            Map<String, Integer> counts = new HashMap<>();
            report.documents().forEach(view -> counts.merge(view.kind(), 1, Integer::sum));
            counts.forEach((kind, count) -> {
                if (count > 1) {
                    several.add(kind);
                }
            });
        }
        return several;
    }

    private static void describe(List<Said> said, Resource document, Draft draft) {
        Vote labels = new Vote();
        Vote counts = new Vote();
        for (Said s : said) {
            draft.specialises(s.view().iri(), document);
            labels.cast(NameWords.key(s.view().label()), s.view().label(), s.source());
            s.view().count().ifPresent(count -> counts.cast(Integer.toString(count), s.source()));
        }
        draft.add(draft.thing(), Dip.producedDocument, document);
        draft.add(document, RDF.type, Dip.Document);
        labels.winnerOrFirst().ifPresent(label -> draft.add(document, RDFS.label, Draft.english(label)));
        String kind = said.getFirst().view().kind();
        if (!kind.isEmpty()) {
            draft.add(document, Dip.documentKind, Draft.iri(kind));
        }
        draft.decide(document, Dip.documentCount, counts.decide(), n -> Draft.integer(Integer.parseInt(n)));
    }
}
