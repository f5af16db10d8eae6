package org.communique.reconcile;

import java.time.LocalDate;

/**
 * A link that somebody accepted: what the store may assert, with the one who answers for it.
 *
 * @param thing the thing's IRI
 * @param item the item's IRI
 * @param why possibly empty
 */
public record AcceptedLink(String thing, String item, String who, LocalDate when, String why) {}
