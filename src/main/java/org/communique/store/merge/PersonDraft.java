package org.communique.store.merge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.communique.annotation.PartialDate;
import org.communique.rdf.DateLiteral;
import org.communique.rdf.Dip;
import org.communique.rdf.NameWords;
import org.communique.rdf.Prov;
import org.communique.rdf.Slug;
import org.communique.store.identity.NameForm;
import org.communique.store.view.PersonView;
import org.communique.store.view.ViewReader;
import org.communique.store.view.Wording;

/**
 * Describes a person: name and other spellings, side, the latest post and rank, and the tenures that the articles show.
 * That a post changes over the years is no conflict; who held what at one event is decided there.
 */
final class PersonDraft {
    private static final int LATEST = 365;

    private final Canon canon;

    PersonDraft(Canon canon) {
        this.canon = canon;
    }

    Draft describe(String iri, List<PersonView> reports) {
        CanonicalPerson person = new CanonicalPerson(reports);
        Draft draft = Draft.ofReports(iri);
        Resource node = draft.thing();
        String name = canon.background().label(iri).orElseGet(person::name);
        draft.add(node, RDF.type, Dip.Person).add(node, RDFS.label, Draft.plain(name));
        person.names().stream()
                .filter(other -> !other.equals(name))
                .forEach(other -> draft.add(node, SKOS.altLabel, Draft.plain(other)));
        reports.forEach(report -> draft.specialises(report.iri(), node));
        canon.background()
                .links(iri)
                .forEach((property, items) -> items.forEach(
                        item -> draft.add(node, ResourceFactory.createProperty(property), Draft.iri(item))));
        names(reports, draft);
        held(reports).write(node, draft);
        tenures(reports, draft);
        return draft;
    }

    /** Spellings that differ by more than diacritics and the order of words. */
    private static void names(List<PersonView> reports, Draft draft) {
        Vote names = new Vote();
        reports.stream()
                .filter(report -> NameWords.of(report.name()).size() > 1)
                .forEach(report ->
                        names.cast(NameForm.of(report.name()).romanisationKey(), report.name(), report.source()));
        Decision<String> spelling = names.decide(
                Optional.empty(),
                (group, name, otherGroup, otherName) ->
                        group.equals(otherGroup) && !NameWords.key(name).equals(NameWords.key(otherName))
                                ? Optional.of(ConflictKind.SPELLING)
                                : Optional.empty());
        draft.record(draft.thing(), RDFS.label, spelling, Draft::plain);
    }

    /** What the articles of the last year in which the person is told of say. */
    private HeldVote held(List<PersonView> reports) {
        Optional<LocalDate> last = reports.stream()
                .filter(report -> report.held().position().isPresent()
                        || report.held().rank().isPresent())
                .flatMap(report -> report.source().issued().stream())
                .map(PartialDate::latest)
                .max(Comparator.naturalOrder());
        HeldVote held = new HeldVote(canon.background().ranks());
        reports.forEach(report -> {
            boolean latest = last.isEmpty()
                    || report.source()
                            .issued()
                            .filter(day -> day.latest().isAfter(last.get().minusDays(LATEST)))
                            .isPresent();
            held.cast(latest ? report.held() : report.held().sideOnly(), report.source());
        });
        return held;
    }

    /** One tenure for each post; where the words tell no post apart from others, for each wording. */
    private void tenures(List<PersonView> reports, Draft draft) {
        Vote sides = new Vote();
        reports.forEach(report -> report.held().side().ifPresent(side -> sides.cast(side, report.source())));
        Optional<String> personsSide = sides.decide().value();
        Map<String, List<PersonView>> byPost = new TreeMap<>();
        Map<String, List<PersonView>> byWording = new TreeMap<>();
        for (PersonView report : reports) {
            if (report.source().issued().isPresent()) {
                report.held().position().ifPresent(worded -> {
                    List<String> posts = report.held()
                            .side()
                            .or(() -> personsSide)
                            .map(side -> canon.posts().of(worded, side))
                            .orElse(List.of());
                    posts.forEach(post ->
                            byPost.computeIfAbsent(post, p -> new ArrayList<>()).add(report));
                    if (posts.isEmpty() && !Wording.key(worded).isEmpty()) {
                        byWording
                                .computeIfAbsent(Wording.key(worded), w -> new ArrayList<>())
                                .add(report);
                    }
                });
            }
        }
        byPost.forEach((post, observed) -> {
            Resource tenure = draft.part("tenure-" + ViewReader.code(post));
            draft.add(tenure, Dip.post, Draft.iri(post));
            tenure(tenure, personsSide, observed, draft);
        });
        byWording.forEach((wording, observed) ->
                tenure(draft.part("tenure-as-" + Slug.of(wording)), personsSide, observed, draft));
    }

    private void tenure(Resource tenure, Optional<String> personsSide, List<PersonView> observed, Draft draft) {
        Comparator<PartialDate> order =
                Comparator.comparing(PartialDate::earliest).thenComparing(PartialDate::latest);
        List<PartialDate> dates = observed.stream()
                .flatMap(report -> report.source().issued().stream())
                .sorted(order)
                .toList();
        HeldVote held = new HeldVote(canon.background().ranks());
        observed.forEach(report -> {
            held.cast(report.held(), report.source());
            draft.add(tenure, Prov.WAS_DERIVED_FROM, Draft.iri(report.iri()));
        });
        draft.add(tenure, RDF.type, Dip.Tenure).add(tenure, Dip.holder, draft.thing());
        draft.add(tenure, Dip.observedFrom, DateLiteral.of(dates.getFirst()));
        draft.add(tenure, Dip.observedUntil, DateLiteral.of(dates.getLast()));
        held.writePost(tenure, personsSide, draft);
    }
}
