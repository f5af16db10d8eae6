package org.communique.article;

import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What an article's file tells about it beside the text itself.
 *
 * @param headline the headline, if it is not part of the text
 * @param publisher who published it
 * @param address where it stands on the web: http or https
 * @param published the day of publication in the publisher's time zone
 */
public record Metadata(
        Optional<String> headline, Optional<String> publisher, Optional<URI> address, Optional<LocalDate> published) {

    /** Nothing came beside the text. */
    public static Metadata none() {
        return new Metadata(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }
}
