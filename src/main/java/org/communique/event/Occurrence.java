package org.communique.event;

import org.communique.annotation.DateBasis;
import org.communique.annotation.PartialDate;

/** A date of an event and what it was read from. */
public record Occurrence(PartialDate date, DateBasis basis) {}
