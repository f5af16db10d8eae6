package org.communique.publish.page;

import java.util.List;

/**
 * A page about a thing.
 *
 * @param title its heading
 * @param kind what it is, in a word or two
 * @param summary one line below the heading, empty if none
 * @param iri the thing's IRI, empty for what is none of the data's
 * @param citation how it is cited as it stands now
 * @param formats links to the same in other formats
 * @param sections what is said
 * @param views the drawings of its events
 * @param pages links to the pages before and after
 */
public record Page(
        String title,
        String kind,
        String summary,
        String iri,
        String citation,
        List<Value.Link> formats,
        List<Section> sections,
        ThingViews views,
        List<Value.Link> pages) {}
