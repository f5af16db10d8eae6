package org.communique.publish.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.communique.publish.SiteSettings;
import org.communique.publish.http.Body;
import org.communique.publish.http.Response;

/** The pages that lead to things: the first page, the lists, the search. Each is one read transaction. */
public final class Library {
    private static final String HTML = "text/html; charset=utf-8";
    private static final int PAGE = 100;
    private static final int LATEST = 10;
    private static final List<Kind> COUNTED = List.of(Kind.ARTICLE, Kind.EVENT, Kind.PERSON, Kind.SERIES);

    private final DatasetGraph store;
    private final SiteSettings settings;
    private final Addresses addresses;
    private final Frames frames;
    private final Templates templates;
    private final Tables tables;
    private final Versioned<Kind, List<Catalogue.Entry>> lists = new Versioned<>();
    private final Versioned<String, Long> counts = new Versioned<>();

    public Library(DatasetGraph store, SiteSettings settings, Templates templates) {
        this.store = store;
        this.settings = settings;
        this.addresses = new Addresses(settings.base());
        this.frames = new Frames(settings);
        this.templates = templates;
        this.tables = new Tables(settings);
    }

    /** Works out what the first page needs, so that nobody has to wait for it. */
    public void prepare(String revision) {
        COUNTED.forEach(kind -> entries(kind, revision));
        statements(revision);
    }

    /** The first page: what this is, how much there is, where to begin. */
    public Response home(String revision) {
        List<Home.Tally> numbers = new ArrayList<>();
        List<Section> sections = new ArrayList<>();
        for (Kind kind : COUNTED) {
            numbers.add(new Home.Tally(
                    kind.title().toLowerCase(Locale.ROOT),
                    count(entries(kind, revision).size()),
                    "./" + kind.path() + "/"));
        }
        numbers.add(new Home.Tally("statements", count(statements(revision)), "./article/"));
        for (Kind kind : List.of(Kind.EVENT, Kind.SERIES, Kind.PERSON)) {
            List<Catalogue.Entry> entries = entries(kind, revision);
            if (!entries.isEmpty()) {
                String title = kind == Kind.EVENT ? "Latest events" : kind.title();
                sections.add(grid(title, kind, entries.subList(0, Math.min(LATEST, entries.size())), "./"));
            }
        }
        List<Value.Link> queries =
                ReadyQuery.three().stream().map(query -> query.link("./")).toList();
        return html(templates.home(
                frames.below("/", "Start"),
                new Home(
                        numbers,
                        newest(revision),
                        accuracy(),
                        settings.citation(
                                settings.imprint().title(),
                                revision,
                                settings.base().toString()),
                        queries,
                        sections)));
    }

    private long statements(String revision) {
        return counts.get(
                revision,
                "statements",
                key -> Txn.calculateRead(store, () -> catalogue().statements()));
    }

    private String newest(String revision) {
        return entries(Kind.ARTICLE, revision).stream()
                .map(Catalogue.Entry::date)
                .filter(date -> !date.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** What is measured of all core facts together, first of all on articles that the rules were not made on. */
    private String accuracy() {
        return settings.imprint().accuracy().stream()
                .filter(figure -> figure.fact().equals("all core facts"))
                .findFirst()
                .map(figure -> "Measured on %s: of what it reads %.0f %% is right, of what is there it reads %.0f %%."
                        .formatted(figure.corpus(), 100 * figure.precision(), 100 * figure.recall()))
                .orElse("");
    }

    private static String count(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /** One page of the list of a kind, counted from 1. */
    public Response list(Kind kind, int page, String revision) {
        List<Catalogue.Entry> all = entries(kind, revision);
        int from = Math.min((page - 1) * PAGE, all.size());
        List<Catalogue.Entry> shown = all.subList(from, Math.min(from + PAGE, all.size()));
        List<Value.Link> others = new ArrayList<>();
        if (page > 1) {
            others.add(new Value.Link("Previous", "?page=" + (page - 1)));
        }
        if (from + PAGE < all.size()) {
            others.add(new Value.Link("Next", "?page=" + (page + 1)));
        }
        String summary = shown.isEmpty()
                ? "None here."
                : "%,d to %,d of %,d.".formatted(from + 1, from + shown.size(), all.size());
        String path = "/" + kind.path() + "/";
        return html(templates.list(
                frames.below(path, kind.title()),
                summary,
                grid(kind.title(), kind, shown, Addresses.root(path)),
                others,
                tables.all(kind, Addresses.root(path))));
    }

    private Section.Grid grid(String title, Kind kind, List<Catalogue.Entry> entries, String root) {
        boolean dated = kind == Kind.EVENT || kind == Kind.ARTICLE;
        List<Section.Row> rows = new ArrayList<>();
        for (Catalogue.Entry entry : entries) {
            List<Value> link = List.of(link(entry, root));
            rows.add(new Section.Row(
                    "",
                    dated
                            ? List.of(List.of(new Value.Moment(entry.date())), link, detail(entry))
                            : List.of(link, detail(entry), events(entry))));
        }
        List<String> columns = dated
                ? List.of("Date", kind == Kind.EVENT ? "Event" : "Article", kind == Kind.EVENT ? "Kind" : "Publisher")
                : List.of("Name", kind == Kind.SERIES ? "Between" : "Side", kind == Kind.SERIES ? "Rounds" : "Events");
        return new Section.Grid("list-" + kind.path(), title, columns, rows, "").withoutEmptyColumns();
    }

    private static List<Value> events(Catalogue.Entry entry) {
        return entry.events() == 0 ? List.of() : List.of(Value.text(count(entry.events())));
    }

    private static List<Value> detail(Catalogue.Entry entry) {
        return entry.detail().isEmpty() ? List.of() : List.of(Value.text(entry.detail()));
    }

    private Value link(Catalogue.Entry entry, String root) {
        return addresses
                .path(entry.thing().getURI())
                .<Value>map(path -> new Value.Link(entry.name(), root + path.substring(1)))
                .orElseGet(() -> Value.text(entry.name()));
    }

    private List<Catalogue.Entry> entries(Kind kind, String revision) {
        return lists.get(
                revision,
                kind,
                key -> Txn.calculateRead(store, () -> catalogue().entries(key)));
    }

    private Catalogue catalogue() {
        return new Catalogue(store, addresses);
    }

    private static Response html(Body body) {
        return Response.ok(HTML, body);
    }
}
