package org.communique.publish.page;

import java.util.List;

/**
 * The page about the dataset.
 *
 * @param summary what it is
 * @param sections what is to be said of it
 * @param formats links to the same in other formats
 */
public record DatasetPage(String summary, List<Section> sections, List<Value.Link> formats) {}
