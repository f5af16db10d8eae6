package org.communique.entity.link;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.communique.annotation.PartialDate;
import org.communique.entity.Gazetteer;
import org.communique.entity.KnownPeople;
import org.communique.entity.KnownPersonEntry;
import org.communique.entity.KnownPersonEntry.Office;
import org.communique.entity.Linking;
import org.communique.entity.NameFit;
import org.communique.text.Folding;
import org.communique.text.WordSet;

/**
 * Finds the known person whom an article means. A wrong link is worse than none: a name alone links nobody.
 *
 * <ol>
 *   <li>A side other than the candidate's state rules the candidate out.
 *   <li>The post decides: whole name and post, with the side or the state named; or a part of the name with post and
 *       side; or another spelling or a single word with post and side, in office on that day.
 *   <li>Without a post, the whole name of one who is in office, with the side and the state named.
 *   <li>Another post of the cabinet, of the whole name and the side: ministers change offices.
 *   <li>Any other post is another person's.
 * </ol>
 *
 * <p>Of several who fit as well, the one in office on that day; else the answer is ambiguous.
 */
public final class PersonLinker {
    /** Further than this from the terms, somebody of the name and post is a later or an earlier namesake. */
    private static final int FAR_DAYS = 12 * 366;

    private static final Set<String> VAGUE = WordSet.of("leader", "head", "chief", "official", "diplomat");

    private final KnownPeople people;
    private final SideWords wordsOfSides;
    private final PostSenses posts;

    /** A candidate with what speaks for it. */
    private record Candidate(KnownPersonEntry person, EnumSet<LinkSign> signs) {}

    public PersonLinker(Gazetteer gazetteer) {
        this.people = gazetteer.knownPeople();
        this.wordsOfSides = new SideWords(gazetteer);
        this.posts = new PostSenses(gazetteer.posts());
    }

    /** The person of the gazetteer, or none, or several. */
    public PersonLink link(Described described) {
        List<Candidate> fitting = people.bearers(described.name()).stream()
                .filter(bearer -> described
                        .side()
                        .map(side -> side.code().equals(bearer.person().side()))
                        .orElse(true))
                .map(bearer -> new Candidate(bearer.person(), signs(bearer, described)))
                .filter(candidate -> suffices(candidate.signs, described))
                .toList();
        List<Candidate> best = fitting.size() < 2 ? fitting : best(fitting);
        if (best.isEmpty()) {
            return PersonLink.nil(described.name());
        }
        if (best.size() > 1) {
            return new PersonLink(
                    new Linking.Ambiguous<>(
                            described.name(),
                            best.stream().map(Candidate::person).toList()),
                    Set.of());
        }
        return new PersonLink(new Linking.Linked<>(best.getFirst().person), best.getFirst().signs);
    }

    /** Those whose names fit best; somebody of a lesser fit comes before them only if in office when they are not. */
    private static List<Candidate> best(List<Candidate> candidates) {
        List<Candidate> holders = candidates.stream()
                .filter(candidate -> candidate.signs.contains(LinkSign.IN_OFFICE))
                .toList();
        List<Candidate> named = bestNamed(candidates);
        List<Candidate> both = bestNamed(holders);
        if (named.stream().noneMatch(holders::contains)) {
            return holders.isEmpty() ? named : candidates;
        }
        return both;
    }

    private static List<Candidate> bestNamed(List<Candidate> candidates) {
        for (NameFit fit : NameFit.values()) {
            List<Candidate> named = candidates.stream()
                    .filter(candidate -> candidate.signs.contains(sign(fit)))
                    .toList();
            if (!named.isEmpty()) {
                return named;
            }
        }
        return candidates;
    }

    private static boolean suffices(Set<LinkSign> signs, Described described) {
        boolean side = signs.contains(LinkSign.SIDE);
        boolean whole = signs.contains(LinkSign.NAME_WHOLE);
        boolean inOffice = signs.contains(LinkSign.IN_OFFICE);
        if (signs.contains(LinkSign.POST)) {
            boolean sided = side || described.side().isEmpty() && signs.contains(LinkSign.STATE_NAMED);
            return whole ? sided : side && (signs.contains(LinkSign.NAME_PART) || inOffice);
        }
        if (signs.contains(LinkSign.POST_NEAR)) {
            return whole && side;
        }
        return isUntold(described.position()) && whole && side && inOffice && signs.contains(LinkSign.STATE_NAMED);
    }

    private EnumSet<LinkSign> signs(KnownPeople.Bearer bearer, Described described) {
        EnumSet<LinkSign> signs = EnumSet.of(sign(bearer.fit()));
        KnownPersonEntry person = bearer.person();
        if (described.side().isPresent()) {
            signs.add(LinkSign.SIDE);
        }
        if (described.sides().contains(person.side())) {
            signs.add(LinkSign.STATE_NAMED);
        }
        List<Office> same = new ArrayList<>();
        boolean near = false;
        List<PostSense> stated = described
                .position()
                .map(post -> posts.of(post, wordsOf(person)))
                .orElse(List.of());
        for (Office office : person.offices()) {
            for (PostSense held : posts.of(office.label(), wordsOf(person))) {
                if (stated.stream().anyMatch(held::same)) {
                    same.add(office);
                }
                near |= stated.stream().anyMatch(held::near);
            }
        }
        boolean told = !isUntold(described.position());
        if (!same.isEmpty() && isNear(same, described.date())) {
            signs.add(LinkSign.POST);
        } else if (told && near && isNear(person.offices(), described.date())) {
            signs.add(LinkSign.POST_NEAR);
        }
        List<Office> held = told ? same : person.offices();
        if (described.date().filter(date -> Terms.holds(held, date)).isPresent()) {
            signs.add(LinkSign.IN_OFFICE);
        }
        return signs;
    }

    private Set<String> wordsOf(KnownPersonEntry person) {
        return wordsOfSides.of(person.side());
    }

    /** Not so far from the terms that it must be another of the name; terms without dates are never far. */
    private static boolean isNear(List<Office> offices, Optional<PartialDate> date) {
        OptionalLong distance = date.map(day -> Terms.distance(offices, day)).orElse(OptionalLong.empty());
        return distance.orElse(0) <= FAR_DAYS;
    }

    /** A bare "leader" tells no more than nothing. */
    private static boolean isUntold(Optional<String> position) {
        return position.map(post -> VAGUE.contains(Folding.fold(post).strip())).orElse(true);
    }

    private static LinkSign sign(NameFit fit) {
        return switch (fit) {
            case WHOLE -> LinkSign.NAME_WHOLE;
            case PART -> LinkSign.NAME_PART;
            case SPELLING -> LinkSign.NAME_SPELLING;
            case WORD -> LinkSign.NAME_WORD;
        };
    }
}
