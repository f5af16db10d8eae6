package org.communique.annotation;

import java.util.List;
import java.util.Optional;
import org.communique.annotation.time.Dateline;
import org.communique.annotation.time.PublicationDate;
import org.communique.text.Story;

/** A story and all that its words tell, before anything is looked up or linked. */
public record AnnotatedStory(
        Story story,
        Optional<PublicationDate> publication,
        Optional<Dateline> dateline,
        Optional<Mention.PlaceMention> datelinePlace,
        List<AnnotatedSentence> sentences) {
    public AnnotatedStory {
        sentences = List.copyOf(sentences);
    }
}
