package org.communique.publish.page;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.communique.publish.SiteSettings;
import org.communique.publish.http.Body;
import org.communique.publish.http.Refusal;
import org.communique.publish.http.Request;
import org.communique.publish.http.Response;
import org.communique.publish.http.Status;
import org.communique.rdf.Dip;
import org.communique.store.find.Answer;
import org.communique.store.find.Brief;
import org.communique.store.find.Dyad;
import org.communique.store.find.Facet;
import org.communique.store.find.FindIndex;
import org.communique.store.find.Question;

/**
 * What two states have to do with each other: {@code /dyad/RUS-VNM}, the codes in the order of the alphabet, and the list
 * of all such pairs. No thing of the data, but a view of the events that have both as parties.
 */
public final class DyadPages {
    private static final String START = "/dyad/";
    private static final int LIST = 100;
    private static final int EVENTS = 50;
    private static final Pattern PAIR = Pattern.compile("([A-Z0-9]{2,8})-([A-Z0-9]{2,8})");

    private final DatasetGraph store;
    private final SiteSettings settings;
    private final Addresses addresses;
    private final Frames frames;
    private final Templates templates;

    public DyadPages(DatasetGraph store, SiteSettings settings, Templates templates) {
        this.store = store;
        this.settings = settings;
        this.addresses = new Addresses(settings.base());
        this.frames = new Frames(settings);
        this.templates = templates;
    }

    /** Whether a path is one of these. */
    public static boolean isAt(String path) {
        return path.startsWith(START);
    }

    /** What two states are called together in addresses. */
    static String code(String one, String other) {
        return one.compareTo(other) < 0 ? one + "-" + other : other + "-" + one;
    }

    /**
     * Answers for the list, or for a pair.
     *
     * @throws Refusal 404 if the pair is none of two states, or has no page of this number
     */
    public Response answer(Request request, FindIndex index) {
        int number = SearchAddress.page(request);
        if (request.path().equals(START)) {
            return html(list(index, number));
        }
        Matcher pair = PAIR.matcher(request.path().substring(START.length()).replaceFirst("\\.html$", ""));
        if (!pair.matches()) {
            throw unknown();
        }
        String one = pair.group(1);
        String other = pair.group(2);
        if (one.equals(other)
                || state(index, one).isEmpty()
                || state(index, other).isEmpty()) {
            throw unknown();
        }
        return one.compareTo(other) > 0
                ? new Response(Status.MOVED_PERMANENTLY, Map.of("Location", code(one, other)), Body.empty())
                : html(Txn.calculateRead(store, () -> page(index, one, other, number)));
    }

    private static Response html(Body body) {
        return Response.ok("text/html; charset=utf-8", body);
    }

    private static Refusal unknown() {
        return new Refusal(
                Status.NOT_FOUND,
                "dyad: not of two states that are known here (expected: two codes such as /dyad/RUS-VNM)");
    }

    private Optional<Brief> state(FindIndex index, String code) {
        return index.thing(Facet.STATE.start(addresses.base().toString()).orElseThrow() + code);
    }

    private Body list(FindIndex index, int number) {
        List<Dyad> dyads = index.dyads();
        int pages = Math.max(1, (dyads.size() + LIST - 1) / LIST);
        requirePage(number, pages);
        List<Section.Row> rows = dyads.subList((number - 1) * LIST, Math.min(number * LIST, dyads.size())).stream()
                .map(dyad -> new Section.Row(
                        "",
                        List.of(
                                List.of(new Value.Link(
                                        index.name(Facet.STATE, dyad.one()) + " – "
                                                + index.name(Facet.STATE, dyad.other()),
                                        code(dyad.one(), dyad.other()))),
                                List.of(Value.text(Overview.number(dyad.events()))))))
                .toList();
        String summary = dyads.isEmpty()
                ? "None here."
                : "%,d pairs of states with events that have both as parties, those with most events first."
                        .formatted(dyads.size());
        return templates.list(
                frames.below(START, "Dyads"),
                summary,
                new Section.Grid("dyads", "Dyads", List.of("States", "Events"), rows, ""),
                Things.turning("./", number, pages),
                new Tables(settings).saved("dyads", "../"));
    }

    private static void requirePage(int number, int pages) {
        if (number > pages) {
            throw new Refusal(
                    Status.NOT_FOUND,
                    "parameter page: there is none of this number (expected: 1 to %d)".formatted(pages));
        }
    }

    private Body page(FindIndex index, String one, String other, int number) {
        String root = Addresses.root(START);
        Map<Facet, List<String>> both = new EnumMap<>(Facet.class);
        both.put(Facet.KIND, List.of("event"));
        both.put(Facet.STATE, List.of(one, other));
        Answer events = index.ask(new Question("", both, (number - 1) * EVENTS, EVENTS));
        int pages = Math.max(1, (events.total() + EVENTS - 1) / EVENTS);
        requirePage(number, pages);
        Overview overview = new Overview(index, root, both);
        String title = index.name(Facet.STATE, one) + " and " + index.name(Facet.STATE, other);
        List<Section> sections = new ArrayList<>();
        sections.add(new Section.Facts("facts", "Facts", facts(index, both, one, other, root)));
        overview.sections().stream().filter(section -> !section.isEmpty()).forEach(sections::add);
        Section.Grid grid = grid(events, root);
        if (!grid.rows().isEmpty()) {
            sections.add(grid.withoutEmptyColumns());
        }
        SearchAddress search = new SearchAddress("", both);
        String summary = overview.events() == 0
                ? "No event known here has both as parties."
                : overview.sentence("have both as parties") + overview.latest();
        String code = code(one, other);
        return templates.thing(
                frames.of(START + code, title, List.of(new Value.Link("Dyads", root + "dyad/")), List.of())
                        .about(summary, code, ""),
                new Page(
                        title,
                        "Dyad",
                        summary,
                        settings.citationWithin(title, index.revision(), settings.base() + START.substring(1) + code),
                        List.of(
                                new Value.Link("CSV", root + search.link("search.csv")),
                                new Value.Link("JSON", root + search.link("search.json")),
                                new Value.Link("Turtle", root + search.link("search.ttl")),
                                new Value.Link("Search and its query", root + search.link("search"))),
                        sections,
                        overview.events() == 0 || number > 1 ? ThingViews.NONE : ThingViews.ofDyad(one, other, root),
                        Things.turning(code, number, pages)));
    }

    private List<Section.Fact> facts(
            FindIndex index, Map<Facet, List<String>> both, String one, String other, String root) {
        List<Section.Fact> facts = new ArrayList<>();
        facts.add(new Section.Fact(
                Value.text("states"),
                List.of(
                        new Value.Link(index.name(Facet.STATE, one), root + "state/" + one),
                        new Value.Link(index.name(Facet.STATE, other), root + "state/" + other))));
        event(index, both, "held", false, root)
                .ifPresent(event -> facts.add(new Section.Fact(Value.text("first event held"), List.of(event))));
        event(index, both, "held", true, root)
                .ifPresent(event -> facts.add(new Section.Fact(Value.text("last event held"), List.of(event))));
        event(index, both, "planned", true, root)
                .ifPresent(event -> facts.add(new Section.Fact(Value.text("last event planned"), List.of(event))));
        return facts;
    }

    private Optional<Value> event(
            FindIndex index, Map<Facet, List<String>> both, String status, boolean latest, String root) {
        Map<Facet, List<String>> chosen = new EnumMap<>(both);
        chosen.put(Facet.STATUS, List.of(status));
        int dated = index.dated(new Question("", chosen, 0, 0));
        return dated == 0
                ? Optional.empty()
                : index.ask(new Question("", chosen, latest ? 0 : dated - 1, 1)).hits().stream()
                        .findFirst()
                        .map(hit -> link(hit.thing(), root));
    }

    private Value link(Brief thing, String root) {
        return addresses
                .path(thing.iri())
                .<Value>map(path -> new Value.Link(thing.name(), root + path.substring(1)))
                .orElseGet(() -> Value.text(thing.name()));
    }

    private Section.Grid grid(Answer events, String root) {
        List<Section.Row> rows = new ArrayList<>();
        for (Answer.Hit hit : events.hits()) {
            Brief event = hit.thing();
            rows.add(new Section.Row(
                    "",
                    List.of(
                            event.date().isEmpty() ? List.of() : List.of(new Value.Moment(event.date())),
                            List.of(link(event, root)),
                            status(event))));
        }
        return new Section.Grid(
                "events", "Events (%,d)".formatted(events.total()), List.of("Date", "Event", "Status"), rows, "");
    }

    private List<Value> status(Brief event) {
        List<Value> unusual = new ArrayList<>();
        Iterator<Quad> quads =
                store.find(Quad.defaultGraphIRI, NodeFactory.createURI(event.iri()), Dip.status.asNode(), Node.ANY);
        quads.forEachRemaining(quad -> {
            String status = Names.fromIri(quad.getObject());
            if (!status.equals("held")) {
                unusual.add(Value.text(status));
            }
        });
        return unusual;
    }
}
