package org.communique.publish.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.communique.publish.http.Negotiation;
import org.communique.publish.http.Negotiation.Offer;
import org.communique.publish.http.Refusal;
import org.communique.publish.http.Request;

/** The forms of a document, told by the suffixes of their addresses: a page first, then each syntax of RDF. */
public final class DocumentFormats {
    public static final String HTML = "html";

    private final Negotiation<String> formats;

    public DocumentFormats() {
        List<Offer<String>> offers = new ArrayList<>();
        offers.add(new Offer<>(HTML, "text/html"));
        RdfSyntax.offers()
                .forEach(offer -> offers.add(new Offer<>(offer.format().suffix(), offer.mediaType())));
        this.formats = new Negotiation<>(offers);
    }

    /**
     * The form that {@code format=} names, else the one that {@code Accept} prefers.
     *
     * @throws Refusal 406 if there is none such
     */
    public String chosen(Request request) {
        Optional<String> asked = request.parameter("format");
        return (asked.isPresent() ? named(asked.get()) : accepted(request))
                .orElseThrow(() -> formats.refusal(suffix -> suffix));
    }

    /** The form that {@code Accept} prefers; empty if it takes none. */
    Optional<String> accepted(Request request) {
        return formats.choose(request.header("Accept")).map(Offer::format);
    }

    private static Optional<String> named(String name) {
        return name.equals(HTML) || name.equals("text/html")
                ? Optional.of(HTML)
                : RdfSyntax.named(name).map(RdfSyntax::suffix);
    }
}
