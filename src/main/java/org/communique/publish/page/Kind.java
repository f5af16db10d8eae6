package org.communique.publish.page;

import java.util.Arrays;
import java.util.Optional;

/** What the site has pages of, each below a path of its own. */
public enum Kind {
    EVENT("event", "Events", true),
    PERSON("person", "People", true),
    POST("post", "Posts", true),
    SERIES("series", "Series", true),
    ARTICLE("article", "Articles", true),
    STATE("state", "States", true),
    ORGANISATION("organisation", "Organisations", true),
    PLACE("place", "Places", true),
    TOPIC("topic", "Topics", false),
    ROLE("role", "Roles", false),
    RANK("rank", "Ranks", false),
    SPEECH_ACT("speech-act", "Speech acts", false),
    DOCUMENT_KIND("document-kind", "Kinds of documents", false),
    STATUS("status", "Statuses", false),
    DATE_BASIS("date-basis", "Bases of dates", false),
    GRAPH("graph", "Graphs", false);

    private final String path;
    private final String title;
    private final boolean listed;

    Kind(String path, String title, boolean listed) {
        this.path = path;
        this.title = title;
        this.listed = listed;
    }

    /** The first segment of its paths. */
    public String path() {
        return path;
    }

    /** Its plural for people. */
    public String title() {
        return title;
    }

    /** Whether {@code /<path>/} lists all of them; the others are concepts and have their scheme's page. */
    public boolean isListed() {
        return listed;
    }

    /** Whether its things are concepts of a scheme. */
    boolean isConcept() {
        return !listed && this != GRAPH;
    }

    /** The kind to which a path belongs. */
    public static Optional<Kind> of(String sitePath) {
        return Arrays.stream(values())
                .filter(kind -> sitePath.startsWith("/" + kind.path + "/"))
                .findFirst();
    }
}
