package org.communique.annotation.person;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.communique.annotation.Mention;
import org.communique.annotation.TokenRange;
import org.communique.annotation.WordClass;
import org.communique.annotation.post.PostAnnotator;
import org.communique.text.BlockKind;

/**
 * People by name: a run of capitalised words that a post, a rank, an honorific, an apposition, a given name or a verb of
 * speech makes a person, and other mentions by a part of such a name. {@code "his Russian counterpart Colonel General Ivan
 * Petrov" → person "Ivan Petrov", rank "Colonel General", side RUS, counterpart}.
 */
public final class PersonAnnotator {
    private final PostAnnotator posts;

    public PersonAnnotator(PostAnnotator posts) {
        this.posts = posts;
    }

    /** A run of words that may name a person, described. */
    private record Candidate(Mention.PersonMention person, boolean sure) {}

    /** The people of each sentence, in order; a partial name counts only if the story gives the fuller one somewhere. */
    public List<List<Mention.PersonMention>> annotate(List<TitledSentence> sentences) {
        List<List<Candidate>> candidates = new ArrayList<>();
        KnownPeople known = new KnownPeople();
        for (TitledSentence sentence : sentences) {
            List<Candidate> here = candidates(sentence);
            candidates.add(here);
            if (!Headlines.hasTitleCase(sentence)) {
                here.stream().filter(Candidate::sure).forEach(candidate -> {
                    TokenRange name = candidate.person().name();
                    known.add(sentence.parts(name));
                    initials(sentence, name).map(sentence::parts).ifPresent(known::add);
                });
            }
        }
        List<List<Mention.PersonMention>> people = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            people.add(accepted(sentences.get(i), candidates.get(i), known));
        }
        return people;
    }

    private List<Candidate> candidates(TitledSentence sentence) {
        NameWords words = new NameWords(sentence);
        TitlePhrases titles = new TitlePhrases(sentence, words, posts);
        PersonEvidence evidence = new PersonEvidence(sentence);
        List<Mention.PersonMention> described = new ArrayList<>();
        for (TokenRange name : new NameRuns(sentence, words).runs()) {
            described.add(titles.described(name));
        }
        return new SharedTitle(sentence, words)
                .share(described).stream()
                        .map(person -> new Candidate(
                                person,
                                person.titled()
                                                && !isAcronym(sentence, person.name())
                                                && !isShip(sentence, person.range())
                                        || evidence.isPerson(person.name())))
                        .toList();
    }

    /** "Mohammed bin Salman (MbS)": the initials that stand for the name from here on. */
    private static Optional<TokenRange> initials(TitledSentence sentence, TokenRange name) {
        int at = name.end() + 1;
        boolean bracketed = at + 1 < sentence.size()
                && sentence.word(name.end()).equals("(")
                && sentence.word(at + 1).equals(")");
        return bracketed && NameParts.isInitials(sentence.token(at).form(), name.text(sentence.sentence()))
                ? Optional.of(new TokenRange(at, at + 1))
                : Optional.empty();
    }

    /** "Minister MINDEF" is a slip of a table, no name. */
    private static boolean isAcronym(TitledSentence sentence, TokenRange name) {
        String form = sentence.token(name.first()).form();
        return name.end() == name.first() + 1
                && sentence.sentence().kind() != BlockKind.HEADLINE
                && form.length() > 1
                && form.chars().noneMatch(Character::isLowerCase)
                && (form.length() <= 4 || form.chars().noneMatch(c -> "AEIOUY".indexOf(c) >= 0));
    }

    private List<Mention.PersonMention> accepted(
            TitledSentence sentence, List<Candidate> candidates, KnownPeople known) {
        List<Mention.PersonMention> people = new ArrayList<>();
        boolean trusted = !Headlines.hasTitleCase(sentence);
        for (Candidate candidate : candidates) {
            TokenRange name = candidate.person().name();
            if (trusted && candidate.sure()) {
                people.add(candidate.person());
            } else {
                known.within(sentence, name)
                        .filter(part -> !trusted || isWhole(name, part) || opensSentence(name, part))
                        .map(part -> part(sentence, candidate.person(), part))
                        .ifPresent(people::add);
            }
        }
        return people;
    }

    /** "HMS Queen Mary". */
    private static boolean isShip(TitledSentence sentence, TokenRange range) {
        return sentence.isCapitalised(range.first() - 1) && sentence.is(WordClass.THING_BEFORE, range.first() - 1);
    }

    private static boolean isWhole(TokenRange run, TokenRange part) {
        return part.equals(run);
    }

    /** "Yesterday Novak" at the beginning of a sentence, but not "Sung Kim" for a Kim who is known. */
    private static boolean opensSentence(TokenRange run, TokenRange part) {
        return run.first() == 0 && part.first() == 1 && part.end() == run.end();
    }

    /** The mention by a part of the run; what stands around the run belongs to it only if the part is at that edge. */
    private Mention.PersonMention part(TitledSentence sentence, Mention.PersonMention run, TokenRange part) {
        if (part.equals(run.name())) {
            return run;
        }
        Mention.PersonMention again = new TitlePhrases(sentence, new NameWords(sentence), posts).described(part);
        boolean opens = part.first() == run.name().first();
        return opens
                ? again
                : new Mention.PersonMention(
                        new TokenRange(
                                part.first(), Math.max(part.end(), again.range().end())),
                        part,
                        true,
                        again.range().end() > part.end() ? again.post() : Optional.empty(),
                        Optional.empty(),
                        again.side(),
                        again.counterpart());
    }
}
