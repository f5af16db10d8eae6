package org.communique.event;

import java.util.List;
import java.util.Optional;
import org.communique.entity.Party;
import org.communique.entity.link.PersonLink;

/**
 * A named person of one article.
 *
 * @param key unique within the article: "person-1" in order of first mention
 * @param name the fullest form of the name in the article
 * @param aliases other forms in the article, in order of first mention
 * @param position the post as worded at the fullest description, without the country adjective
 * @param rank the military or diplomatic rank as worded
 * @param side the state or organisation that the person serves
 * @param link whom of the gazetteer it is, and why
 * @param evidence where the person is described
 */
public record PersonReport(
        String key,
        String name,
        List<String> aliases,
        Optional<String> position,
        Optional<String> rank,
        Optional<Party> side,
        PersonLink link,
        List<Evidence> evidence) {
    public PersonReport {
        aliases = List.copyOf(aliases);
        evidence = List.copyOf(evidence);
    }
}
