package org.communique.annotation.person;

import static org.communique.text.WordSet.isOneOf;

import org.communique.annotation.Mention;
import org.communique.annotation.TokenRange;
import org.communique.annotation.WordClass;

/** What makes sure that a full name without a title is a person's: a given name, a verb of people, "who", a list of colleagues. */
final class PersonEvidence {
    private static final int LONGEST_NAME = 6;

    private final TitledSentence sentence;

    PersonEvidence(TitledSentence sentence) {
        this.sentence = sentence;
    }

    boolean isPerson(TokenRange name) {
        boolean full = name.end() - name.first() >= 2 && name.end() - name.first() <= LONGEST_NAME;
        return full
                && !isThing(name)
                && !isCredit(name)
                && (isSpeaker(name) || opensWithAGivenName(name) || isWho(name) || isShown(name) || isColleague(name));
    }

    private boolean isThing(TokenRange name) {
        boolean place = sentence.names()
                .placeAt(name.first())
                .filter(found -> found.range().end() >= name.end())
                .isPresent();
        boolean capitals = true;
        for (int at = name.first(); at < name.end(); at++) {
            capitals &= sentence.token(at).form().chars().noneMatch(Character::isLowerCase);
        }
        return place || capitals || sentence.is(WordClass.THING_BEFORE, name.first() - 1);
    }

    /** "By Jane Roe", "Photo: Jane Roe", "Reporting by Jane Roe": who made the article is not in the story. */
    private boolean isCredit(TokenRange name) {
        String before = sentence.word(name.first() - 1);
        boolean by = before.equals("by")
                && (name.first() <= 1
                        || isOneOf(
                                sentence.word(name.first() - 2),
                                "reporting",
                                "editing",
                                "writing",
                                "compiled",
                                "photo",
                                "photos",
                                "written",
                                "edited",
                                "translated",
                                "image"));
        boolean colon = before.equals(":")
                && isOneOf(
                        sentence.word(name.first() - 2),
                        "photo",
                        "photos",
                        "image",
                        "credit",
                        "author",
                        "editor",
                        "source",
                        "by",
                        "reporter");
        return by || colon || sentence.word(name.end()).equals("/");
    }

    private boolean isSpeaker(TokenRange name) {
        return sentence.is(WordClass.PERSON_VERB, name.end());
    }

    private boolean opensWithAGivenName(TokenRange name) {
        String first = sentence.word(name.first());
        int hyphen = first.indexOf('-');
        return sentence.is(WordClass.GIVEN_NAME, name.first())
                || hyphen > 0 && sentence.isGivenName(first.substring(0, hyphen));
    }

    /** "Kin Moy, whose term ends": a clause about a person. */
    private boolean isWho(TokenRange name) {
        return sentence.word(name.end()).equals(",") && isOneOf(sentence.word(name.end() + 1), "who", "whose", "whom");
    }

    /** "Jane Roe (L)", "Jane Roe (right)": a caption shows people. */
    private boolean isShown(TokenRange name) {
        return sentence.word(name.end()).equals("(")
                && sentence.word(name.end() + 2).equals(")")
                && isOneOf(sentence.word(name.end() + 1), "l", "r", "c", "left", "right", "centre", "center");
    }

    /** "His counterparts Anna Berg of Norway and Omar Farsi of Oman", "and Oman's Omar Farsi": a list of holders of one post. */
    private boolean isColleague(TokenRange name) {
        if (sentence.word(name.first() - 1).equals("'s")
                && sentence.affiliation(name.first() - 2).isPresent()) {
            boolean joined = isOneOf(sentence.word(name.first() - 3), "and", ",", "with");
            return joined && !sentence.posts().isEmpty();
        }
        boolean of = sentence.word(name.end()).equals("of")
                || sentence.word(name.end()).equals("(");
        int state = sentence.word(name.end() + 1).equals("the") ? name.end() + 2 : name.end() + 1;
        return of && sentence.affiliation(state).isPresent() && namesColleagues();
    }

    private boolean namesColleagues() {
        boolean plural = sentence.posts().stream().anyMatch(Mention.PostMention::plural);
        for (int at = 0; at < sentence.size() && !plural; at++) {
            plural = sentence.word(at).equals("counterparts");
        }
        return plural;
    }
}
