package org.communique.publish.view;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.communique.publish.SiteSettings;
import org.communique.publish.http.Body;
import org.communique.publish.http.Refusal;
import org.communique.publish.http.Request;
import org.communique.publish.http.Response;
import org.communique.publish.http.Status;
import org.communique.publish.page.Frames;
import org.communique.publish.page.Templates;
import org.communique.publish.page.Value;
import org.communique.publish.page.ViewPage;
import org.communique.store.find.Made;

/**
 * The views: {@code /view/} lists them, {@code /view/<name>} is a page, the same with {@code .csv}, {@code .json} and
 * {@code .svg} its rows and its picture, the latter with {@code theme=dark} for dark pages. What is drawn is a pure function of
 * the events and of the address.
 */
public final class Views {
    public static final String PATH = "/view/";

    private final SiteSettings settings;
    private final Templates templates;
    private final Frames frames;
    private final WorldMap world = new WorldMap();

    public Views(SiteSettings settings, Templates templates) {
        this.settings = settings;
        this.templates = templates;
        this.frames = new Frames(settings);
    }

    /** Whether an answer is made to stand within pages of other sites. */
    public static boolean isEmbedded(Request request) {
        return request.path().startsWith(PATH)
                && request.parameter("embed").filter("1"::equals).isPresent();
    }

    /**
     * Answers for a view.
     *
     * @throws Refusal 400 for a parameter that can be none, 404 for a view that is none
     */
    public Response answer(Request request, Made<EventIndex> made) {
        String rest = request.path().substring(PATH.length());
        if (rest.isEmpty()) {
            return html(templates.views(
                    frames.below(PATH, "Views"),
                    Arrays.stream(View.values()).map(View::teaser).toList()));
        }
        if (rest.equals("world.svg")) {
            return world(request);
        }
        int dot = rest.indexOf('.');
        String name = dot < 0 ? rest : rest.substring(0, dot);
        View view = View.named(name)
                .orElseThrow(() -> new Refusal(
                        Status.NOT_FOUND, "view: none of this name (expected: one of those listed at /view/)"));
        Selection selection = Selection.of(request, settings.base(), view.usualStatus());
        EventIndex index = made.value();
        String revision = made.revision();
        Plot plot = plotter(view).plot(index, selection);
        String suffix = dot < 0 ? "" : rest.substring(dot);
        return switch (suffix) {
            case "", ".html" -> html(page(view, selection, index, plot, revision, isEmbedded(request)));
            case ".csv" ->
                file("text/csv; charset=utf-8", name + ".csv", plot.rows().csv());
            case ".json" -> Response.ok("application/json", Body.of(json(view, selection, plot, revision)));
            case ".svg" -> Response.ok("image/svg+xml", Body.of(image(view, selection, index, plot, theme(request))));
            default ->
                throw new Refusal(
                        Status.NOT_FOUND,
                        "view: not to be had as %s (expected: .html, .csv, .json or .svg)".formatted(suffix));
        };
    }

    private Plotter plotter(View view) {
        return switch (view) {
            case TIMELINE -> new TimelinePlot();
            case MAP -> new MapPlot(world);
            case NETWORK -> new NetworkPlot();
            case MATRIX -> new MatrixPlot();
            case LADDER -> new LadderPlot();
        };
    }

    private Body page(View view, Selection selection, EventIndex index, Plot plot, String revision, boolean embedded) {
        String address = "view/" + view.path() + selection.address(view);
        String own = settings.base() + address;
        String title = new Words(index).title(view, selection);
        String drawing = plot.isEmpty() ? "" : SvgWriter.inPage(plot.picture(), title, view.summary(), "../", embedded);
        ViewPage page = new ViewPage(
                view.teaser(),
                title,
                drawing,
                plot.rows().grid("../", ""),
                plot.notes(),
                new Form(index, selection, view).fields(),
                pages(view, selection, plot),
                others(view, selection),
                plot.query(),
                "../sparql?query=" + URLEncoder.encode(plot.query(), StandardCharsets.UTF_8),
                files(view, selection),
                "<iframe src=\"%s\" title=\"%s\" width=\"100%%\" height=\"%d\" loading=\"lazy\"></iframe>"
                        .formatted(
                                SvgWriter.escaped(own + (own.contains("?") ? "&" : "?") + "embed=1"),
                                SvgWriter.escaped(title),
                                Math.round(plot.picture().height()) + 80),
                settings.citationWithin(title, revision, own),
                own);
        return embedded
                ? templates.embeddedView(frames.below(PATH + view.path(), title), page)
                : templates.view(
                        frames.of(PATH + view.path(), title, List.of(new Value.Link("Views", "./")), List.of()), page);
    }

    private static List<Value.Link> pages(View view, Selection selection, Plot plot) {
        List<Value.Link> links = new ArrayList<>();
        if (selection.page() > 1) {
            links.add(new Value.Link("Previous", page(view, selection, Math.min(plot.pages(), selection.page() - 1))));
        }
        if (selection.page() < plot.pages()) {
            links.add(new Value.Link(
                    "Next (page %,d of %,d)".formatted(selection.page() + 1, plot.pages()),
                    page(view, selection, selection.page() + 1)));
        }
        return links;
    }

    private static String page(View view, Selection selection, int page) {
        return view.path() + selection.address(view, Map.of("page", page == 1 ? "" : Integer.toString(page)));
    }

    /** The other views of the same events. */
    private static List<Value.Link> others(View view, Selection selection) {
        List<Value.Link> links = new ArrayList<>();
        for (View other : View.values()) {
            if (other != view) {
                links.add(new Value.Link(other.title(), other.path() + selection.address(other, Map.of("status", ""))));
            }
        }
        return links;
    }

    private static List<Value.Link> files(View view, Selection selection) {
        String parameters = selection.address(view);
        return List.of(
                new Value.Link("CSV", view.path() + ".csv" + parameters),
                new Value.Link("JSON", view.path() + ".json" + parameters),
                new Value.Link("SVG", view.path() + ".svg" + parameters));
    }

    private String json(View view, Selection selection, Plot plot, String revision) {
        JsonObject object = new JsonObject();
        object.put("view", view.path());
        object.put("address", settings.base() + "view/" + view.path() + selection.address(view));
        object.put("revision", revision);
        object.put("query", plot.query());
        object.put("pages", plot.pages());
        object.put("rows", plot.rows().json());
        return JSON.toString(object) + "\n";
    }

    private String image(View view, Selection selection, EventIndex index, Plot plot, Theme theme) {
        return SvgWriter.alone(
                plot.picture(), new Words(index).title(view, selection), view.summary(), settings.base(), theme);
    }

    /** The countries alone, for pages that put points of their own on them. */
    private Response world(Request request) {
        Picture picture = new Picture(WorldMap.WIDTH, WorldMap.HEIGHT, world.land(), List.of(), List.of());
        return Response.ok(
                "image/svg+xml",
                Body.of(SvgWriter.alone(
                        picture,
                        "The world",
                        "Countries in the Natural Earth projection.",
                        settings.base(),
                        theme(request))));
    }

    private static Theme theme(Request request) {
        return request.parameter("theme")
                .map(name -> Theme.named(name)
                        .orElseThrow(() -> new Refusal(
                                Status.BAD_REQUEST, "parameter theme: not known (expected: light or dark)")))
                .orElse(Theme.LIGHT);
    }

    private static Response html(Body body) {
        return Response.ok("text/html; charset=utf-8", body);
    }

    private static Response file(String type, String name, String text) {
        return Response.ok(type, Body.of(text))
                .with("Content-Disposition", "attachment; filename=\"communique-%s\"".formatted(name));
    }
}
