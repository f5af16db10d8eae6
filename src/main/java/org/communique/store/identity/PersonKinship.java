package org.communique.store.identity;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.communique.store.view.PersonView;

/**
 * When two person reports are taken as one person.
 *
 * <ul>
 *   <li>The same entry of the gazetteer is one person, two entries are two, whatever the names.
 *   <li>Persons of two sides are two. So are two names of one article: it tells them apart itself. So are the envoy to
 *       a country and the holder of another post at the same time, or of a rank in the forces at any.
 *   <li>Of one side, the same words in any order are one person (10 points); a name with middle names left out is (6), if
 *       one person fits only; names that differ by romanisation only are, under one post (8).
 *   <li>A single word is a person of one side and post known by that word, within three years (4); so is a name that
 *       sounds like another (5).
 *   <li>Where one report does not tell the side, the same words are one person (5), if one fits only.
 *   <li>The same post adds 3.
 * </ul>
 */
public final class PersonKinship implements Kinship<PersonView, PersonNode> {
    private static final String CALLED = "called|";
    private static final int NEAR = 180;
    private static final int ONE_TERM = 3 * 365;
    private static final Set<String> ENVOYS = Set.of("ambassador", "consul", "envoy", "charge");

    @Override
    public String iri(PersonView report) {
        return report.iri();
    }

    @Override
    public Set<String> keys(PersonView report) {
        Set<String> keys = new TreeSet<>();
        report.linked().ifPresent(entry -> keys.add("entry|" + entry));
        NameForm name = NameForm.of(report.name());
        String post = PersonNode.post(report);
        String side = report.held().side().orElse("");
        if (name.isFull()) {
            keys.add("name|" + name.key());
            keys.add("frame|" + side + "|" + name.frame());
        }
        if (!post.isEmpty() && !side.isEmpty()) {
            name.words().stream()
                    .map(Sound::of)
                    .filter(sound -> sound.length() > 1)
                    .forEach(sound -> keys.add(CALLED + side + "|" + post + "|" + sound));
        }
        if (keys.isEmpty()) {
            keys.add("only|" + report.iri());
        }
        return keys;
    }

    @Override
    public Set<String> soughtKeys(PersonView report) {
        return keys(report);
    }

    /** Deputies of one minister share many a middle name. */
    @Override
    public boolean isLoose(String key) {
        return key.startsWith(CALLED);
    }

    @Override
    public String called(PersonView report) {
        return report.name();
    }

    @Override
    public boolean areAlike(String called, String other) {
        return NameRelation.of(NameForm.of(called), NameForm.of(other)) != NameRelation.NONE;
    }

    @Override
    public String sameness(PersonView report) {
        NameForm name = NameForm.of(report.name());
        String post = PersonNode.post(report);
        boolean identifies = name.isFull()
                || report.linked().isPresent()
                || (isTelling(post) && report.held().side().isPresent());
        return String.join(
                "|",
                report.linked().orElse(""),
                report.held().side().orElse(""),
                String.join(" ", name.words()),
                post,
                identifies ? "" : report.iri());
    }

    @Override
    public PersonNode unite(List<PersonView> same) {
        return PersonNode.of(same);
    }

    @Override
    public int score(PersonNode one, PersonNode other) {
        if (one.linked().isPresent() && other.linked().isPresent()) {
            return one.linked().equals(other.linked()) ? 100 : EXCLUDED;
        }
        if (areTwo(one.side(), other.side()) || isExclusive(one, other)) {
            return EXCLUDED;
        }
        int alike = alike(one, other);
        if (areToldApart(one, other)) {
            return EXCLUDED;
        }
        return alike > 0 && hasOnePost(one, other) ? alike + 3 : alike;
    }

    /** Whether articles tell of both, and not by a slip of one among many. */
    private static boolean areToldApart(PersonNode one, PersonNode other) {
        if (one.name().isFull() && one.name().key().equals(other.name().key())) {
            return false;
        }
        long shared = one.articles().stream().filter(other.articles()::contains).count();
        return shared * 5 > Math.min(one.articles().size(), other.articles().size());
    }

    private static int alike(PersonNode one, PersonNode other) {
        boolean sameSide = one.side().equals(other.side());
        boolean known = one.side().isPresent();
        return switch (NameRelation.of(one.name(), other.name())) {
            case SAME -> same(one, other, sameSide);
            case ROMANISED -> sameSide && hasOnePost(one, other) ? 8 : 0;
            case CLOSE -> sameSide && known && isCalled(one, other) ? 5 : 0;
            case SHORTENED -> sameSide && known ? 6 : 0;
            case SINGLE -> sameSide && known && isCalled(one, other) ? 4 : 0;
            case NONE -> 0;
        };
    }

    private static int same(PersonNode one, PersonNode other, boolean sameSide) {
        if (!one.name().isFull()) {
            return sameSide && one.side().isPresent() && isCalled(one, other) ? 4 : 0;
        }
        return sameSide ? 10 : 5;
    }

    private static boolean isCalled(PersonNode one, PersonNode other) {
        return hasOnePost(one, other) && isTelling(one.post()) && one.isNear(other, ONE_TERM);
    }

    private static boolean hasOnePost(PersonNode one, PersonNode other) {
        return !one.post().isEmpty() && one.post().equals(other.post());
    }

    /** Whether the post tells more than a grade: "defence minister" does, "minister" does not. */
    private static boolean isTelling(String post) {
        return post.indexOf(' ') > 0;
    }

    private static boolean areTwo(Optional<String> side, Optional<String> other) {
        return side.isPresent() && other.isPresent() && !side.equals(other);
    }

    private static boolean isExclusive(PersonNode one, PersonNode other) {
        if (isEnvoy(one.post()) == isEnvoy(other.post())) {
            return false;
        }
        boolean postsDiffer = !one.post().isEmpty() && !other.post().isEmpty() && one.isNear(other, NEAR);
        return postsDiffer || one.isRanked() || other.isRanked();
    }

    private static boolean isEnvoy(String post) {
        return List.of(post.split(" ")).stream().anyMatch(ENVOYS::contains);
    }

    /** The gazetteer's entries first, then long names, then known sides and posts. */
    @Override
    public String telling(PersonNode node) {
        return String.join(
                "|",
                node.linked().isPresent() ? "0" : "1",
                node.side().isPresent() ? "0" : "1",
                Integer.toString(9 - Math.min(9, node.name().words().size())),
                node.post().isEmpty() ? "1" : "0",
                node.name().key(),
                node.reports().getFirst().iri());
    }
}
