package org.communique.publish.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.communique.rdf.Dip;

/**
 * The drawings of a thing's events: links to them, and for some kinds of things one that the page shows.
 *
 * @param links the views, narrowed to the thing
 * @param image where the drawing lies that the page shows, empty if it shows none
 * @param words what the drawing shows
 */
public record ThingViews(List<Value.Link> links, String image, String words) {
    public static final ThingViews NONE = new ThingViews(List.of(), "", "");
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._~-]{0,199}");
    private static final Map<String, String> TITLES = Map.of(
            "timeline", "Timeline", "map", "Map", "network", "Network", "matrix", "Matrix", "ladder", "Series ladder");

    /** The views of the events of two states. */
    static ThingViews ofDyad(String one, String other, String root) {
        return new ThingViews(
                List.of("timeline", "map", "network", "ladder").stream()
                        .map(view -> new Value.Link(
                                TITLES.getOrDefault(view, view),
                                "%sview/%s?state=%s&state=%s".formatted(root, view, one, other)))
                        .toList(),
                "",
                "");
    }

    /** The views of the thing at a path; none where it has no events. */
    static ThingViews of(Optional<Kind> kind, String path, Description description, String root) {
        return kind.map(of -> switch (of) {
                    case STATE ->
                        new Choice(
                                "state", "map", List.of("timeline", "map", "network", "matrix", "ladder"), Dip.party);
                    case SERIES ->
                        new Choice("series", "ladder", List.of("ladder", "timeline", "map", "network"), Dip.series);
                    case TOPIC -> new Choice("topic", "", List.of("timeline", "map", "network", "matrix"), Dip.topic);
                    case PLACE -> new Choice("place", "", List.of("timeline", "network"), Dip.place);
                    case PERSON -> new Choice("person", "", List.of("timeline", "map", "network"), Dip.participant);
                    case EVENT,
                            POST,
                            ARTICLE,
                            ORGANISATION,
                            ROLE,
                            RANK,
                            SPEECH_ACT,
                            DOCUMENT_KIND,
                            STATUS,
                            DATE_BASIS,
                            GRAPH -> new Choice("", "", List.of(), Dip.series);
                })
                .map(choice -> choice.of(path, description, root))
                .orElse(NONE);
    }

    /**
     * Which views a kind of things has.
     *
     * @param parameter by which the views are narrowed
     * @param shown the view on the page, empty for none
     * @param property what leads from an event, or a part in one, to the thing
     */
    private record Choice(String parameter, String shown, List<String> views, Property property) {
        ThingViews of(String path, Description description, String root) {
            String end = path.substring(path.lastIndexOf('/') + 1);
            Node thing = description.subject();
            if (views.isEmpty()
                    || !PLAIN.matcher(end).matches()
                    || description.subjects(Terms.of(property), thing).isEmpty()) {
                return NONE;
            }
            String narrowed = "?" + parameter + "=" + end;
            return new ThingViews(
                    views.stream()
                            .map(view ->
                                    new Value.Link(TITLES.getOrDefault(view, view), root + "view/" + view + narrowed))
                            .toList(),
                    shown.isEmpty() ? "" : root + "view/" + shown + ".svg" + narrowed,
                    shown.isEmpty()
                            ? ""
                            : "%s of %s".formatted(TITLES.getOrDefault(shown, ""), description.name(thing)));
        }
    }
}
