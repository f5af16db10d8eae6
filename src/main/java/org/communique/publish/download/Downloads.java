package org.communique.publish.download;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RiotException;
import org.communique.fair.EarlReport;
import org.communique.publish.SiteSettings;
import org.communique.publish.http.Body;
import org.communique.publish.http.ByteRange;
import org.communique.publish.http.Negotiation;
import org.communique.publish.http.Refusal;
import org.communique.publish.http.Request;
import org.communique.publish.http.Response;
import org.communique.publish.http.Status;
import org.communique.publish.http.Tag;
import org.communique.publish.page.Frames;
import org.communique.publish.page.Templates;
import org.communique.publish.page.Value;
import org.communique.release.ReleaseException;
import org.communique.release.ReleaseFile;
import org.communique.release.ReleaseVersion;
import org.communique.release.Shelf;

/**
 * {@code /releases/}: which releases there are; {@code /releases/2026.11.1/}: one of them; below it its files, which never
 * change: with strong tags, ranges (RFC 9110) and {@code immutable} (RFC 8246). {@code /releases/latest/…} leads to the
 * newest, {@code /releases/2026.11.1/fair} to what was found when it was assessed. {@code /context.jsonld} is the context
 * of the project's JSON-LD.
 */
public final class Downloads {
    private static final String ROOT = "/releases";
    private static final String CONTEXT = "/context.jsonld";
    private static final String LATEST = "latest";
    private static final String FAIR = "fair";
    private static final String HTML = "text/html; charset=utf-8";
    private static final String FOREVER = "public, max-age=31536000, immutable";

    private final SiteSettings settings;
    private final Templates templates;
    private final Frames frames;
    private final Optional<Shelf> shelf;
    private final Negotiation<String> assessmentForms = new Negotiation<>(List.of(
            new Negotiation.Offer<>("./#" + FAIR, "text/html"),
            new Negotiation.Offer<>(Shelf.ASSESSMENT, "text/turtle")));

    /** By the digest of the file, which tells the whole of it. */
    private final Map<String, List<EarlReport.Line>> assessments = new ConcurrentHashMap<>();

    public Downloads(SiteSettings settings, Templates templates) {
        this.settings = settings;
        this.templates = templates;
        this.frames = new Frames(settings);
        this.shelf = settings.files().releases().map(Shelf::new);
    }

    /** Whether a path is one of those answered here. */
    public static boolean isAt(String path) {
        return path.equals(ROOT) || path.startsWith(ROOT + "/") || path.equals(CONTEXT);
    }

    /**
     * Answers a GET or HEAD.
     *
     * @throws Refusal 404 for what there is not, 416 for a range beyond the end
     */
    public Response answer(Request request) {
        try {
            if (request.path().equals(CONTEXT)) {
                return context(request);
            }
            String rest = request.path().substring(ROOT.length());
            if (rest.isEmpty()) {
                return seeOther(ROOT.substring(1) + "/");
            }
            return rest.equals("/") ? list(request) : release(request, rest.substring(1));
        } catch (ReleaseException e) {
            throw new UncheckedIOException(new IOException(e.getMessage(), e));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Response context(Request request) throws IOException {
        Path file = settings.files().context().orElseThrow(Downloads::nothing);
        String text = Files.readString(file);
        Tag tag = Tag.of(text);
        Response whole = Response.ok("application/ld+json", Body.of(text))
                .with("ETag", tag.value())
                .with("Cache-Control", "public, max-age=3600");
        return tag.isHeldBy(request) ? whole.bodiless(Status.NOT_MODIFIED) : whole;
    }

    private Response list(Request request) throws IOException {
        List<Shelf.Entry> entries = new ArrayList<>();
        if (shelf.isPresent()) {
            for (ReleaseVersion version : shelf.get().versions()) {
                shelf.get().entry(version).ifPresent(entries::add);
            }
        }
        String summary = entries.isEmpty()
                ? "No release yet: `communique release --date` and a day writes one."
                : "Versions of the whole dataset that never change. Cite one of them, and everybody can check what you"
                        + " saw.";
        return page(
                request,
                templates.list(
                        frames.below(ROOT + "/", "Releases"),
                        summary,
                        ReleasePages.grid(entries),
                        List.of(),
                        List.of()));
    }

    private Response release(Request request, String rest) throws IOException {
        int slash = rest.indexOf('/');
        String name = slash < 0 ? rest : rest.substring(0, slash);
        String path = slash < 0 ? "" : rest.substring(slash + 1);
        Shelf releases = shelf.orElseThrow(Downloads::nothing);
        if (name.equals(LATEST)) {
            ReleaseVersion newest = releases.versions().stream().findFirst().orElseThrow(Downloads::nothing);
            return seeOther(up(rest) + newest + "/" + path);
        }
        Shelf.Entry entry = entry(releases, name);
        if (slash < 0) {
            return seeOther(name + "/");
        }
        if (path.isEmpty()) {
            String at = ROOT + "/" + name + "/";
            List<Value.Link> steps = List.of(new Value.Link("Releases", "../"));
            return page(
                    request,
                    templates.release(
                            frames.of(at, "Release " + name, steps, List.of()),
                            ReleasePages.page(entry, settings.base() + at.substring(1), assessment(entry))));
        }
        if (path.equals(FAIR) && entry.file(Shelf.ASSESSMENT).isPresent()) {
            return fair(request);
        }
        ReleaseFile file = entry.file(path).orElseThrow(Downloads::nothing);
        return file(request, releases.path(entry.version()).resolve(file.path()), file);
    }

    /** Where the assessment is to be read: as RDF, or on the release's page. */
    private Response fair(Request request) {
        String location = assessmentForms
                .choose(request.header("Accept"))
                .map(Negotiation.Offer::format)
                .orElseThrow(assessmentForms::refusal);
        return seeOther(location).with("Vary", "Accept");
    }

    /** What the release says came of its assessment; a file that is no report says nothing. */
    private List<EarlReport.Line> assessment(Shelf.Entry entry) {
        return entry.file(Shelf.ASSESSMENT)
                .map(file -> assessments.computeIfAbsent(
                        file.sha256(),
                        digest ->
                                lines(shelf.orElseThrow().path(entry.version()).resolve(file.path()))))
                .orElse(List.of());
    }

    private static List<EarlReport.Line> lines(Path file) {
        try {
            return EarlReport.lines(RDFDataMgr.loadModel(file.toUri().toString()));
        } catch (RiotException e) {
            return List.of();
        }
    }

    /** From a path below the releases back to their list. */
    private static String up(String rest) {
        return "../".repeat((int) rest.chars().filter(c -> c == '/').count());
    }

    private static Shelf.Entry entry(Shelf releases, String name) throws IOException {
        Optional<ReleaseVersion> version = ReleaseVersion.of(name);
        return (version.isEmpty() ? Optional.<Shelf.Entry>empty() : releases.entry(version.get()))
                .orElseThrow(Downloads::nothing);
    }

    /** A page: it may change whenever a release comes. */
    private Response page(Request request, Body body) {
        Tag tag = Tag.of(body.text());
        Response whole = Response.ok(HTML, body).with("ETag", tag.value());
        return tag.isHeldBy(request) ? whole.bodiless(Status.NOT_MODIFIED) : whole;
    }

    private static Response file(Request request, Path path, ReleaseFile file) {
        Tag tag = new Tag('"' + file.sha256() + '"');
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("ETag", tag.value());
        headers.put("Cache-Control", FOREVER);
        headers.put("Accept-Ranges", "bytes");
        headers.put("Content-Type", type(file));
        headers.put("Repr-Digest", digest(file));
        if (tag.isHeldBy(request)) {
            return new Response(Status.NOT_MODIFIED, headers, Body.empty());
        }
        return switch (ByteRange.of(request, tag, file.bytes())) {
            case ByteRange.Whole whole -> new Response(Status.OK, headers, Body.of(path, 0, file.bytes()));
            case ByteRange.Part part -> {
                headers.put("Content-Range", "bytes %d-%d/%d".formatted(part.first(), part.last(), file.bytes()));
                yield new Response(Status.PARTIAL_CONTENT, headers, Body.of(path, part.first(), part.length()));
            }
            case ByteRange.Unsatisfiable none ->
                throw new Refusal(
                        Status.RANGE_NOT_SATISFIABLE,
                        "range: beyond the end (expected: bytes 0 to %d)".formatted(file.bytes() - 1),
                        Map.of("Content-Range", "bytes */" + file.bytes()));
        };
    }

    /** A compressed file is that file: no client shall unpack it on the way and find other digests. */
    private static String type(ReleaseFile file) {
        if (file.isCompressed()) {
            return "application/gzip";
        }
        return file.mediaType().startsWith("text/") ? file.mediaType() + "; charset=utf-8" : file.mediaType();
    }

    /** RFC 9530: the digest of the whole file, whatever part is sent. */
    private static String digest(ReleaseFile file) {
        byte[] sha256 = HexFormat.of().parseHex(file.sha256());
        return "sha-256=:" + Base64.getEncoder().encodeToString(sha256) + ":";
    }

    private static Response seeOther(String location) {
        return new Response(Status.SEE_OTHER, Map.of("Location", location), Body.empty());
    }

    private static Refusal nothing() {
        return new Refusal(
                Status.NOT_FOUND, "release: nothing at this address (expected: what is listed at /releases/)");
    }
}
