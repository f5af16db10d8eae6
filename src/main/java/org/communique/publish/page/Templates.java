package org.communique.publish.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.List;
import java.util.Map;
import org.communique.publish.http.Body;

/** Writes pages. The templates are compiled with the program and escape by where a value stands. */
public final class Templates {
    private static final String PACKAGE = "org.communique.publish.jte";

    private static final List<String> AS_WRITTEN = List.of("pre", "textarea");

    private final TemplateEngine engine =
            TemplateEngine.createPrecompiled(null, ContentType.Html, Templates.class.getClassLoader(), PACKAGE);

    public Body thing(Frame frame, Page page) {
        return render("thing.jte", Map.of("frame", frame, "page", page));
    }

    public Body home(Frame frame, Home home) {
        return render("home.jte", Map.of("frame", frame, "home", home));
    }

    /**
     * A list of things, possibly one of several pages of it.
     *
     * @param formats links to all of them in other formats
     */
    public Body list(Frame frame, String summary, Section.Grid grid, List<Value.Link> pages, List<Value.Link> formats) {
        return render(
                "list.jte",
                Map.of("frame", frame, "summary", summary, "grid", grid, "pages", pages, "formats", formats));
    }

    public Body search(Frame frame, SearchPage search) {
        return render("search.jte", Map.of("frame", frame, "search", search));
    }

    public Body sparql(Frame frame, Editor editor) {
        return render("sparql.jte", Map.of("frame", frame, "editor", editor));
    }

    /** The page about the dataset. */
    public Body dataset(Frame frame, DatasetPage page) {
        return render("dataset.jte", Map.of("frame", frame, "page", page));
    }

    /** A release and its files. */
    public Body release(Frame frame, ReleasePage release) {
        return render("release.jte", Map.of("frame", frame, "release", release));
    }

    /** The list of the views. */
    public Body views(Frame frame, List<ViewPage.Teaser> views) {
        return render("views.jte", Map.of("frame", frame, "views", views));
    }

    public Body view(Frame frame, ViewPage page) {
        return render("view.jte", Map.of("frame", frame, "page", page));
    }

    /** A view without what surrounds a page, for pages of other sites. */
    public Body embeddedView(Frame frame, ViewPage page) {
        return render("embed.jte", Map.of("frame", frame, "page", page));
    }

    public Body ontology(Frame frame, OntologyPage page) {
        return render("ontology.jte", Map.of("frame", frame, "page", page));
    }

    /** A saved query with its rows. */
    public Body query(Frame frame, QueryPage page) {
        return render("query.jte", Map.of("frame", frame, "page", page));
    }

    /** The list of the saved queries. */
    public Body queries(Frame frame, Section.Grid grid) {
        return render("queries.jte", Map.of("frame", frame, "grid", grid));
    }

    /** A thing in brief, without what surrounds a page. */
    public Body preview(List<Section.Fact> facts, String name, String kind) {
        return render("preview.jte", Map.of("facts", facts, "name", name, "kind", kind));
    }

    /** A page that says one thing. */
    public Body message(Frame frame, String words) {
        return problem(frame, words, "", "", List.of());
    }

    /**
     * A page that says why there is no other.
     *
     * @param words what happened
     * @param detail what was wrong, and what would be right; may be empty
     * @param lead what the links are, empty if there are none
     * @param links where the reader may want to go
     */
    public Body problem(Frame frame, String words, String detail, String lead, List<Value.Link> links) {
        return render(
                "message.jte", Map.of("frame", frame, "words", words, "detail", detail, "lead", lead, "links", links));
    }

    private Body render(String template, Map<String, Object> parameters) {
        StringOutput output = new StringOutput(16 << 10);
        engine.render(template, parameters, output);
        return Body.of(withoutIndentation(output.toString()));
    }

    /** A fourth of a page is the indentation of its templates; only what is shown as written keeps its white space. */
    private static String withoutIndentation(String html) {
        StringBuilder lean = new StringBuilder(html.length());
        int done = 0;
        while (done < html.length()) {
            int begin = html.length();
            int end = html.length();
            for (String tag : AS_WRITTEN) {
                int at = html.indexOf("<" + tag, done);
                if (at >= 0 && at < begin) {
                    begin = at;
                    int close = html.indexOf("</" + tag, at);
                    end = close < 0 ? html.length() : close;
                }
            }
            addWithoutIndentation(html, done, begin, lean);
            lean.append(html, begin, end);
            done = end;
        }
        return lean.toString();
    }

    private static void addWithoutIndentation(String html, int from, int to, StringBuilder lean) {
        boolean atBegin = false;
        for (int i = from; i < to; i++) {
            char letter = html.charAt(i);
            boolean blank = letter == ' ' || (letter >= '\t' && letter <= '\r');
            if (!atBegin || !blank) {
                lean.append(letter);
                atBegin = letter == '\n';
            }
        }
    }
}
