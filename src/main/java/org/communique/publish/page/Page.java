package org.communique.publish.page;

import java.util.List;

/**
 * A page about a thing.
 *
 * @param title its heading
 * @param kind what it is, in a word or two
 * @param summary one line below the heading, empty if none
 * @param citation how it is cited as it stands now, with its IRI or address
 * @param formats links to the same in other formats
 * @param sections what is said
 * @param views the drawings of its events
 * @param pages links to the pages before and after
 */
public record Page(
        String title,
        String kind,
        String summary,
        String citation,
        List<Value.Link> formats,
        List<Section> sections,
        ThingViews views,
        List<Value.Link> pages) {}
