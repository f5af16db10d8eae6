package org.communique.event;

import java.net.URI;
import java.util.Optional;
import org.communique.annotation.PartialDate;

/**
 * Who published the article when, from its metadata or, failing that, from its text.
 *
 * @param headline its headline
 * @param publisher its publisher or agency
 * @param address where it stands on the web
 * @param published its day
 * @param origin the agency, paper or ministry that it names as its source: "Vietnam News Agency"
 */
public record Publication(
        Optional<String> headline,
        Optional<String> publisher,
        Optional<URI> address,
        Optional<PartialDate> published,
        Optional<String> origin) {}
