package org.communique.store.merge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SchemaDO;
import org.communique.entity.link.PostKeys;
import org.communique.rdf.DateLiteral;
import org.communique.rdf.Dip;
import org.communique.rdf.IriMinter;
import org.communique.rdf.NameWords;
import org.communique.rdf.Prov;
import org.communique.store.identity.Bonds;
import org.communique.store.identity.Corrected;
import org.communique.store.identity.EventKinship;
import org.communique.store.identity.Kinship;
import org.communique.store.identity.Naming;
import org.communique.store.identity.PersonKinship;
import org.communique.store.identity.PersonNode;
import org.communique.store.identity.Reports;
import org.communique.store.identity.Resolution;
import org.communique.store.view.ArticleView;
import org.communique.store.view.EventView;
import org.communique.store.view.PersonView;
import org.communique.store.view.ViewReader;

/**
 * Brings the consensus up to date after articles came, changed or went: identity → things → drafts. It looks at what the
 * changed reports can touch only; the outcome is that of a merge of the whole store, in any order and in any steps.
 *
 * <p>Persons come first, since people tell events apart; then events; then what only gathers events: series, places and
 * parties.
 */
public final class Merge {
    private final IriMinter minter;
    private final Background background;
    private final Reports<PersonView> personReports;
    private final Reports<EventView> eventReports;
    private final Relations relations;
    private final Canvas canvas;
    private final PostKeys postKeys;
    private final Bonds bonds;
    private final Amendments amendments;

    public Merge(
            IriMinter minter,
            Background background,
            Reports<PersonView> personReports,
            Reports<EventView> eventReports,
            Relations relations,
            Canvas canvas,
            PostKeys postKeys,
            Bonds bonds,
            Amendments amendments) {
        this.minter = minter;
        this.background = background;
        this.personReports = personReports;
        this.eventReports = eventReports;
        this.relations = relations;
        this.canvas = canvas;
        this.postKeys = postKeys;
        this.bonds = bonds;
        this.amendments = amendments;
    }

    /** Brings the consensus up to date. The reports' keys must be up to date already. */
    public void apply(Collection<Change> changes) {
        if (!changes.isEmpty()) {
            new Run(changes).run();
        }
    }

    /** When persons are one, under what people decided. */
    public static Kinship<PersonView, PersonNode> persons(Bonds bonds, IriMinter minter) {
        return Corrected.of(
                new PersonKinship(), bonds, node -> node.reports().getFirst(), new PersonNames(minter)::wish);
    }

    /**
     * When events are one, under what people decided.
     *
     * @param person from person report to person
     */
    public static Kinship<EventView, EventView> events(
            Bonds bonds, IriMinter minter, Background background, Function<String, Optional<String>> person) {
        return Corrected.of(
                new EventKinship(person), bonds, report -> report, new EventNames(minter, background)::wish);
    }

    /** The work on one set of changes. */
    private final class Run implements Canon {
        private final Collection<Change> changes;
        private final Set<String> came = new HashSet<>();
        private final Kinship<PersonView, PersonNode> personKinship;
        private final Kinship<EventView, EventView> eventKinship;
        private final Resolution<PersonView, PersonNode> persons;
        private final Resolution<EventView, EventView> events;
        private final EventDraft eventDraft = new EventDraft(this);
        private final PersonDraft personDraft = new PersonDraft(this);
        private final PostDraft postDraft = new PostDraft(this, relations);
        private final PostIris posts = new PostIris(minter, background, postKeys);
        private final Map<String, String> seriesNames = new HashMap<>();
        private final Map<String, String> placeNames = new HashMap<>();
        private final Map<String, Boolean> identifiable = new HashMap<>();
        private final Map<String, Optional<String>> known = new HashMap<>();
        private final Set<String> mentioned = new TreeSet<>();

        Run(Collection<Change> changes) {
            this.changes = List.copyOf(changes);
            changes.forEach(change ->
                    change.after().ifPresent(view -> came.add(view.source().article())));
            this.personKinship = persons(bonds, minter);
            this.eventKinship =
                    events(bonds, minter, background, report -> known.computeIfAbsent(report, this::identifiable));
            this.persons = new Resolution<>(personKinship, personReports, new PersonNaming());
            this.events = new Resolution<>(eventKinship, eventReports, new EventNaming());
        }

        void run() {
            resolve(persons, personKinship, ArticleView::persons, personReports, Set.of());
            Set<String> changed = new TreeSet<>();
            movedAmongOthers(persons).forEach(report -> changed.addAll(relations.eventsWith(report)));
            resolve(events, eventKinship, ArticleView::events, eventReports, changed);
            draw();
        }

        /** Resolves the reports that came, those that may be kin to one that came or went, and others that changed. */
        private <R> void resolve(
                Resolution<R, ?> resolution,
                Kinship<R, ?> kinship,
                Function<ArticleView, List<R>> reports,
                Reports<R> store,
                Set<String> changed) {
            Set<String> anew = new TreeSet<>(changed);
            changes.forEach(change -> change.after().map(reports).ifPresent(came -> {
                resolution.know(came);
                came.forEach(report -> anew.add(kinship.iri(report)));
            }));
            List<R> left = new ArrayList<>();
            Set<String> gone = new TreeSet<>();
            changes.forEach(change -> change.before()
                    .ifPresent(view -> reports.apply(view).forEach(report -> {
                        left.add(report);
                        store.thing(kinship.iri(report)).ifPresent(gone::add);
                    })));
            resolution.resolve(left, anew, gone);
        }

        /** Reports whose thing is another now, of articles that did not change: what hangs on the others is new anyway. */
        private List<String> movedAmongOthers(Resolution<?, ?> resolution) {
            return resolution.moved().stream()
                    .filter(report -> !came.contains(ViewReader.article(report)))
                    .toList();
        }

        private Set<String> gather(Function<ArticleView, Set<String>> keys) {
            return changes.stream()
                    .flatMap(Change::both)
                    .flatMap(view -> keys.apply(view).stream())
                    .collect(Collectors.toCollection(TreeSet::new));
        }

        private void draw() {
            Map<String, List<EventView>> eventsToDraw = eventsToDraw();
            persons.abandoned().forEach(this::erase);
            events.abandoned().forEach(this::erase);
            changes.forEach(this::list);
            persons.things().forEach((iri, reports) -> {
                draw(personDraft.describe(iri, persons.reports(reports)));
                canvas.wish(iri, persons.wish(iri));
            });
            touchedPosts().forEach(this::drawPost);
            eventsToDraw.forEach((iri, reports) -> draw(eventDraft.describe(iri, reports)));
            events.things().keySet().forEach(iri -> canvas.wish(iri, events.wish(iri)));
            touchedSeries().forEach(this::drawSeries);
            touchedPlaces().forEach(this::drawPlace);
            touchedParties().forEach(this::drawParty);
        }

        private void draw(Draft draft) {
            amendments.amend(draft);
            mention(draft.mentioned());
            mention(canvas.draw(draft));
        }

        private void erase(String thing) {
            mention(canvas.erase(thing));
        }

        private void mention(Set<String> things) {
            things.stream().filter(iri -> isParty(iri) || isPost(iri)).forEach(mentioned::add);
        }

        private boolean isPost(String iri) {
            return iri.startsWith(minter.base() + "post/");
        }

        private boolean isParty(String iri) {
            return iri.startsWith(minter.base() + "state/") || iri.startsWith(minter.base() + "organisation/");
        }

        /** Events found again, parts of events that moved, and those whose label names something that is called anew. */
        private Map<String, List<EventView>> eventsToDraw() {
            Map<String, List<EventView>> drawn = new HashMap<>();
            events.things().forEach((iri, reports) -> drawn.put(iri, events.reports(reports)));
            Set<String> others = new TreeSet<>();
            movedAmongOthers(events)
                    .forEach(report -> relations
                            .partsOf(report)
                            .forEach(part -> events.thing(part).ifPresent(others::add)));
            for (String key : touchedSeries()) {
                String name = seriesName(key);
                if (!canvas.label(minter.series(key).getURI()).equals(Optional.of(name))) {
                    eventReports
                            .under(EventKeys.series(key))
                            .forEach(r -> events.thing(r).ifPresent(others::add));
                }
            }
            for (String place : touchedPlaces()) {
                if (!canvas.label(place).equals(Optional.of(placeName(place)))) {
                    eventReports
                            .under(EventKeys.place(place))
                            .forEach(r -> events.thing(r).ifPresent(others::add));
                }
            }
            for (String party : touchedOrganisations()) {
                if (!canvas.label(party).equals(Optional.of(label(party)))) {
                    others.addAll(relations.eventsOf(party));
                }
            }
            for (String iri : others) {
                if (!drawn.containsKey(iri) && !events.abandoned().contains(iri)) {
                    drawn.put(
                            iri,
                            events.reports(
                                    eventReports.of(iri).stream().sorted().toList()));
                }
            }
            drawn.values().removeIf(List::isEmpty);
            return drawn;
        }

        /** Articles are listed in the default graph, with the series and places that their reports speak of. */
        private void list(Change change) {
            Optional<Model> before = change.before().map(this::listing);
            Optional<Model> after = change.after().map(this::listing);
            before.ifPresent(canvas::remove);
            after.ifPresent(canvas::add);
        }

        private Model listing(ArticleView article) {
            Model model = ModelFactory.createDefaultModel();
            Resource node = Draft.iri(article.source().article());
            model.add(node, RDF.type, Dip.Article).add(node, RDF.type, SchemaDO.NewsArticle);
            model.add(node, RDFS.label, Draft.english(article.label()));
            model.add(node, DCTerms.identifier, article.identifier());
            article.source().issued().ifPresent(date -> model.add(node, DCTerms.issued, DateLiteral.of(date)));
            article.events()
                    .forEach(event -> event.place()
                            .ifPresent(place -> model.add(
                                    Draft.iri(place.iri()), Prov.SPECIALIZATION_OF, Draft.iri(placeIri(place)))));
            return model;
        }

        private Set<String> touchedSeries() {
            return gather(view -> view.events().stream()
                    .flatMap(e -> e.series().stream())
                    .map(EventView.SeriesView::key)
                    .collect(Collectors.toSet()));
        }

        private Set<String> touchedPlaces() {
            Set<String> places = gather(view -> view.events().stream()
                    .flatMap(e -> e.place().stream())
                    .map(this::placeIri)
                    .collect(Collectors.toSet()));
            places.addAll(amendments.places());
            return places;
        }

        private Set<String> touchedOrganisations() {
            return gather(ArticleView::organisations);
        }

        /** Everyone whom what was drawn names now, or whom what went named. */
        private Set<String> touchedParties() {
            Set<String> parties = gather(view -> {
                Set<String> all = new TreeSet<>(view.organisations());
                view.persons().forEach(p -> p.held().side().ifPresent(all::add));
                view.events().forEach(event -> {
                    all.addAll(event.parties());
                    event.country().ifPresent(all::add);
                    event.place().flatMap(EventView.PlaceView::country).ifPresent(all::add);
                    event.series().ifPresent(series -> all.addAll(series.parties()));
                    event.participations().forEach(p -> p.held().side().ifPresent(all::add));
                });
                return all;
            });
            touchedPlaces().forEach(place -> background.country(place).ifPresent(parties::add));
            parties.addAll(mentioned);
            parties.removeIf(iri -> !isParty(iri));
            return parties;
        }

        /** Posts that a tenure of a person who was drawn is of, or was. */
        private Set<String> touchedPosts() {
            return mentioned.stream().filter(this::isPost).collect(Collectors.toCollection(TreeSet::new));
        }

        private void drawPost(String iri) {
            if (canvas.isMentioned(iri)) {
                draw(postDraft.describe(iri));
            } else {
                erase(iri);
            }
        }

        private void drawSeries(String key) {
            String iri = minter.series(key).getURI();
            List<Relations.Round> rounds = relations.rounds(iri);
            if (rounds.isEmpty()) {
                erase(iri);
            } else {
                draw(SeriesDraft.describe(iri, key, rounds));
            }
        }

        private void drawPlace(String iri) {
            if (!canvas.isMentioned(iri)) {
                erase(iri);
                return;
            }
            Draft draft = Draft.ofReference(iri);
            draft.add(draft.thing(), RDF.type, Dip.Place).add(draft.thing(), RDFS.label, Draft.english(placeName(iri)));
            background
                    .country(iri)
                    .or(() -> relations.namings(iri).stream()
                            .flatMap(naming -> naming.country().stream())
                            .min(String::compareTo))
                    .ifPresent(country -> draft.add(draft.thing(), Dip.country, Draft.iri(country)));
            links(draft);
            draw(draft);
        }

        private void drawParty(String iri) {
            if (!canvas.isMentioned(iri)) {
                canvas.erase(iri);
                return;
            }
            Draft draft = Draft.ofReference(iri);
            draft.add(draft.thing(), RDFS.label, Draft.english(label(iri)));
            if (iri.startsWith(minter.base() + "state/")) {
                draft.add(draft.thing(), RDF.type, Dip.State);
            } else {
                draft.add(draft.thing(), RDF.type, Dip.Organisation);
                draft.add(draft.thing(), Dip.shortName, Draft.plain(partyName(iri)));
            }
            links(draft);
            amendments.amend(draft);
            canvas.draw(draft);
        }

        private void links(Draft draft) {
            background
                    .links(draft.thing().getURI())
                    .forEach((property, items) -> items.forEach(item ->
                            draft.add(draft.thing(), ResourceFactory.createProperty(property), Draft.iri(item))));
        }

        private String label(String party) {
            return background.label(party).orElseGet(() -> partyName(party));
        }

        @Override
        public IriMinter minter() {
            return minter;
        }

        @Override
        public Background background() {
            return background;
        }

        @Override
        public Optional<String> person(String report) {
            return persons.thing(report);
        }

        @Override
        public Optional<String> event(String report) {
            return events.thing(report);
        }

        @Override
        public PostIris posts() {
            return posts;
        }

        @Override
        public String seriesName(String key) {
            return seriesNames.computeIfAbsent(
                    key,
                    k -> SeriesDraft.name(relations.rounds(minter.series(k).getURI()))
                            .orElse(k));
        }

        @Override
        public String placeName(String iri) {
            return placeNames.computeIfAbsent(
                    iri,
                    place -> background.label(place).orElseGet(() -> {
                        Vote names = new Vote();
                        relations
                                .namings(place)
                                .forEach(naming ->
                                        names.cast(NameWords.key(naming.name()), naming.name(), naming.origin()));
                        return names.winnerOrFirst().orElse("");
                    }));
        }

        /** The person, if other articles could know it too: by an entry of the gazetteer or a name of two words. */
        private Optional<String> identifiable(String report) {
            return persons.thing(report)
                    .filter(thing -> identifiable.computeIfAbsent(thing, t -> {
                        // A label that was corrected is not what the reports say.
                        List<PersonView> found = persons.reports(persons.things()
                                .getOrDefault(t, amendments.isEmpty() ? List.of() : sorted(personReports.of(t))));
                        return found.isEmpty()
                                ? canvas.label(t)
                                        .filter(label -> NameWords.of(label).size() > 1)
                                        .isPresent()
                                : found.stream()
                                        .anyMatch(p -> p.linked().isPresent()
                                                || NameWords.of(p.name()).size() > 1);
                    }));
        }

        private static List<String> sorted(Set<String> iris) {
            return iris.stream().sorted().toList();
        }

        /** Persons are called by their fullest name, those of the gazetteer as there. */
        private final class PersonNaming implements Naming<PersonView> {
            @Override
            public String wish(List<PersonView> reports) {
                return new PersonNames(minter).wish(reports);
            }

            @Override
            public boolean owns(List<PersonView> reports) {
                return new CanonicalPerson(reports).linked().isPresent();
            }

            @Override
            public boolean isReserved(String name) {
                return background.label(name).isPresent();
            }
        }

        /** Events are called by series and number, else by date, type, parties and place. */
        private final class EventNaming implements Naming<EventView> {
            @Override
            public String wish(List<EventView> reports) {
                return eventDraft.wish(reports);
            }

            @Override
            public boolean owns(List<EventView> reports) {
                return false;
            }

            @Override
            public boolean isReserved(String name) {
                return false;
            }
        }
    }
}
