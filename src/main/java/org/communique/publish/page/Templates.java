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

    private final TemplateEngine engine =
            TemplateEngine.createPrecompiled(null, ContentType.Html, Templates.class.getClassLoader(), PACKAGE);

    public Body thing(Frame frame, Page page) {
        return render("thing.jte", Map.of("frame", frame, "page", page));
    }

    public Body home(Frame frame, Home home) {
        return render("home.jte", Map.of("frame", frame, "home", home));
    }

    /** A list of things, possibly one of several pages of it. */
    public Body list(Frame frame, String summary, Section.Grid grid, List<Value.Link> pages) {
        return render("list.jte", Map.of("frame", frame, "summary", summary, "grid", grid, "pages", pages));
    }

    public Body search(Frame frame, String words, String summary, Section.Grid grid) {
        return render("search.jte", Map.of("frame", frame, "words", words, "summary", summary, "grid", grid));
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

    /** A thing in brief, without what surrounds a page. */
    public Body preview(List<Section.Fact> facts, String name, String kind) {
        return render("preview.jte", Map.of("facts", facts, "name", name, "kind", kind));
    }

    /** A page that says one thing, such as why there is no other. */
    public Body message(Frame frame, String detail) {
        return render("message.jte", Map.of("frame", frame, "detail", detail));
    }

    private Body render(String template, Map<String, Object> parameters) {
        StringOutput output = new StringOutput(16 << 10);
        engine.render(template, parameters, output);
        return Body.of(output.toString());
    }
}
