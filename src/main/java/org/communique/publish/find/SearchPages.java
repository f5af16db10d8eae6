package org.communique.publish.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.communique.publish.page.Addresses;
import org.communique.publish.page.SearchAddress;
import org.communique.publish.page.SearchPage;
import org.communique.publish.page.Value;
import org.communique.store.find.Answer;
import org.communique.store.find.Brief;
import org.communique.store.find.Facet;
import org.communique.store.find.FindIndex;

/** Lays out the answer to a search as a page. */
final class SearchPages {
    private static final int OPTIONS = 8;
    private static final int NEAR = 5;

    /** Classes that say less of a thing than its address does. */
    private static final Set<String> GENERAL = Set.of("Concept", "Collection", "ConceptScheme");

    private final FindIndex index;
    private final Addresses addresses;
    private final SearchAddress address;

    SearchPages(FindIndex index, Addresses addresses, SearchAddress address) {
        this.index = index;
        this.addresses = addresses;
        this.address = address;
    }

    /**
     * @param page counted from 1
     * @param open the key of a facet of which all values are shown
     */
    SearchPage of(Answer answer, int page, String open, String sparql) {
        List<SearchPage.Field> hidden = new ArrayList<>();
        List<Value.Link> chosen = new ArrayList<>();
        address.chosen()
                .forEach((facet, codes) -> codes.forEach(code -> {
                    hidden.add(new SearchPage.Field(facet.key(), code));
                    chosen.add(new Value.Link(
                            facet.title() + ": " + index.name(facet, code),
                            address.without(facet, code).link("search")));
                }));
        return new SearchPage(
                address.words(),
                hidden,
                summary(answer, page),
                chosen,
                facets(answer, open),
                answer.hits().stream().map(this::hit).toList(),
                meant(answer),
                pages(answer, page),
                List.of(
                        new Value.Link("CSV", address.link("search.csv")),
                        new Value.Link("JSON", address.link("search.json")),
                        new Value.Link("Turtle", address.link("search.ttl")),
                        new Value.Link("The query behind it", sparql)));
    }

    private String summary(Answer answer, int page) {
        String wanted = address.words().isBlank() ? "" : " for “%s”".formatted(address.words());
        if (answer.total() == 0) {
            return "Nothing found%s. Fewer words or fewer choices may find something.".formatted(wanted);
        }
        if (answer.total() == 1) {
            return "1 thing found%s.".formatted(wanted);
        }
        int from = (page - 1) * SearchAddress.PAGE;
        return answer.hits().isEmpty() || answer.total() <= SearchAddress.PAGE
                ? "%s things found%s.".formatted(number(answer.total()), wanted)
                : "%s to %s of %s things found%s."
                        .formatted(
                                number(from + 1), number(from + answer.hits().size()), number(answer.total()), wanted);
    }

    private List<SearchPage.Choice> facets(Answer answer, String open) {
        List<SearchPage.Choice> choices = new ArrayList<>();
        for (Facet facet : Facet.values()) {
            List<Answer.Count> counts = answer.counts(facet).stream()
                    .filter(count -> !address.has(facet, count.code()))
                    .toList();
            boolean whole = facet.key().equals(open) || counts.size() <= OPTIONS;
            List<SearchPage.Option> options = counts.subList(0, whole ? counts.size() : OPTIONS).stream()
                    .map(count -> new SearchPage.Option(
                            new Value.Link(
                                    count.name(),
                                    address.with(facet, count.code()).link("search")),
                            number(count.number())))
                    .toList();
            Optional<Value.Link> more = whole
                    ? Optional.empty()
                    : Optional.of(new Value.Link(
                            "More",
                            address.link("search", Optional.of("more=" + facet.key())) + "#facet-" + facet.key()));
            if (!options.isEmpty()) {
                choices.add(new SearchPage.Choice(facet.key(), facet.title(), options, more));
            }
        }
        return choices;
    }

    private SearchPage.Hit hit(Answer.Hit hit) {
        String iri = hit.thing().iri();
        boolean named =
                hit.thing().type().isEmpty() || GENERAL.contains(hit.thing().type());
        String kind = named ? kind(iri) : index.name(Facet.TYPE, hit.thing().type());
        return new SearchPage.Hit(
                link(iri, hit.thing().name()),
                pieces(hit.name()),
                kind,
                hit.thing().date(),
                pieces(hit.alias()),
                hit.sentences().stream()
                        .map(sentence ->
                                new SearchPage.Snippet(pieces(sentence.passage()), article(sentence.article())))
                        .toList());
    }

    /** What the first step of an address calls what lies below it: "document kind". */
    private String kind(String iri) {
        return addresses
                .path(iri)
                .filter(path -> path.indexOf('/', 1) > 0)
                .map(path -> path.substring(1, path.indexOf('/', 1)).replace('-', ' '))
                .orElse("");
    }

    private Value.Link article(String iri) {
        String name = index.thing(iri).map(Brief::name).orElse(iri);
        return link(iri, name.matches("[0-9-]+") ? "Article of " + name : name);
    }

    /** What may be meant by words that nothing was found for. */
    private List<Value.Link> meant(Answer answer) {
        return answer.total() > 0 || address.words().isBlank()
                ? List.of()
                : index.near(address.words(), NEAR).stream()
                        .map(thing -> link(thing.iri(), thing.name()))
                        .toList();
    }

    private Value.Link link(String iri, String name) {
        return new Value.Link(
                name, addresses.path(iri).map(path -> "./" + path.substring(1)).orElse("./"));
    }

    private static List<SearchPage.Piece> pieces(Answer.Passage passage) {
        List<SearchPage.Piece> pieces = new ArrayList<>();
        int done = 0;
        for (Answer.Mark mark : passage.marks()) {
            if (mark.begin() > done) {
                pieces.add(new SearchPage.Piece(passage.text().substring(done, mark.begin()), false));
            }
            pieces.add(new SearchPage.Piece(passage.text().substring(mark.begin(), mark.end()), true));
            done = mark.end();
        }
        if (done < passage.text().length()) {
            pieces.add(new SearchPage.Piece(passage.text().substring(done), false));
        }
        return pieces;
    }

    private List<Value.Link> pages(Answer answer, int page) {
        List<Value.Link> pages = new ArrayList<>();
        if (page > 1) {
            pages.add(new Value.Link("Previous", address.link("search", Optional.of("page=" + (page - 1)))));
        }
        if (page * SearchAddress.PAGE < answer.total()) {
            pages.add(new Value.Link("Next", address.link("search", Optional.of("page=" + (page + 1)))));
        }
        return pages;
    }

    private static String number(int number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
