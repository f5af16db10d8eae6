package org.communique.store.view;

import java.util.Optional;
import org.communique.annotation.PartialDate;

/**
 * Who stands behind a report.
 *
 * @param article the article's IRI
 * @param origin what counts as one independent origin: the agency that the article cites, else its publisher, else the
 *     article; folded
 * @param pressOf IRI of the state whose press this is, where that is known
 * @param issued the day of publication
 */
public record Source(String article, String origin, Optional<String> pressOf, Optional<PartialDate> issued) {}
