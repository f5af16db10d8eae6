package org.communique.event;

import static org.communique.text.WordSet.isOneOf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.communique.annotation.AnnotatedSentence;
import org.communique.annotation.NameLayer;
import org.communique.annotation.topic.TopicMention;
import org.communique.entity.Party;
import org.communique.text.Span;
import org.communique.text.WordSet;

/** Topic mentions → one report for each topic, with the words and sentences that name it. */
final class TopicReports {
    private static final String RULE = "TopicAnnotator";
    private static final String PORT_CALL = PortCallRule.class.getSimpleName();
    private static final Set<String> NOW = WordSet.words("""
            agreed will would should discussed stressed said reaffirmed noted welcomed reviewed pledged called
            underlined emphasised emphasized exchanged topics subjects agenda plan implementation""");
    /** "The plan signed in 2022 covers trade", "they welcomed the treaty of 2018": what is told of then holds now. */
    private static final Set<String> STILL = WordSet.words("""
            will covers cover provides foresees includes envisages welcomed implemented implementation implementing
            ratification taking following since suggested""");

    /** "Trade was discussed there", "they signed then", "on that occasion": it goes on with what was told before. */
    private static final Set<String> BACK = WordSet.of("then", "there");

    private static final Set<String> OCCASION =
            WordSet.of("occasion", "visit", "meeting", "trip", "session", "summit", "round", "time");

    private static final Set<String> ASKED = WordSet.words("""
            asked agreed thanked requested request discussed pledged promised talks met""");
    private static final Set<String> SPEAKING =
            WordSet.of("said", "says", "announced", "stated", "reported", "confirmed", "tweeted");
    /** "For what he has done for trade": at a ceremony, only such words tell what the sides have in hand. */
    private static final Set<String> IN_HAND = WordSet.words("""
            discussed agreed cooperation co-operation collaboration proposed talks exchanged signed pledged
            discuss topics agenda reviewed""");

    private static final Set<EventType> CEREMONIES =
            Set.of(EventType.AWARD_CONFERRAL, EventType.COMMEMORATION, EventType.VISIT);
    private static final Set<Topic> ABOARD =
            Set.of(Topic.MARITIME_SECURITY, Topic.CULTURE_PEOPLE, Topic.EDUCATION_TRAINING);
    private static final Set<Topic> REHEARSED = Set.of(
            Topic.EDUCATION_TRAINING,
            Topic.MILITARY_TECHNICAL,
            Topic.HEALTH,
            Topic.ENERGY,
            Topic.BORDER,
            Topic.TECHNOLOGY,
            Topic.CULTURE_PEOPLE,
            Topic.TRADE_ECONOMY);

    private static final Map<String, Topic> TOPICS =
            Arrays.stream(Topic.values()).collect(Collectors.toUnmodifiableMap(Topic::code, topic -> topic));

    private final List<Scene> scenes;
    private final Optional<EventReport> firstTalks;
    private final LastTold talks = new LastTold();
    /** What each sentence tells of; long texts have hundreds of events and ask for them often. */
    private final Map<Integer, List<EventReport>> told = new HashMap<>();

    private final Set<Party> sides;
    private final boolean ceremony;
    private final boolean portCall;
    private final boolean drill;
    /** The year of the current events; 0 if unknown. */
    private final int year;

    TopicReports(List<EventReport> events, List<Scene> scenes) {
        this.scenes = scenes;
        this.firstTalks = events.stream().filter(TopicReports::isTalks).findFirst();
        events.stream().filter(TopicReports::isTalks).forEach(talks::add);
        int[] begins = scenes.stream()
                .mapToInt(scene -> scene.sentence().sentence().span().begin())
                .toArray();
        for (EventReport event : events) {
            for (Evidence evidence : event.evidence()) {
                int place = Arrays.binarySearch(begins, evidence.span().begin());
                List<EventReport> here =
                        told.computeIfAbsent(place < 0 ? -place - 2 : place, unused -> new ArrayList<>());
                if (here.isEmpty() || !here.getLast().equals(event)) {
                    here.add(event);
                }
            }
        }
        this.sides = events.stream()
                .filter(EventReport::main)
                .flatMap(event -> event.parties().stream())
                .collect(Collectors.toSet());
        Set<EventType> current =
                events.stream().filter(EventReport::main).map(EventReport::type).collect(Collectors.toSet());
        this.ceremony = CEREMONIES.containsAll(current)
                && (current.contains(EventType.AWARD_CONFERRAL) || current.contains(EventType.COMMEMORATION));
        this.portCall =
                !events.isEmpty() && events.stream().filter(EventReport::main).allMatch(TopicReports::isPortCall);
        this.drill = !events.isEmpty()
                && events.stream().filter(EventReport::main).allMatch(event -> event.type() == EventType.EXERCISE);
        this.year = events.stream()
                .filter(EventReport::main)
                .flatMap(event -> event.start().stream())
                .map(start -> start.date().toString())
                .filter(date -> date.length() >= 4)
                .mapToInt(date -> Integer.parseInt(date.substring(0, 4)))
                .min()
                .orElse(0);
    }

    List<TopicReport> of(List<TopicMention> mentions) {
        Map<Topic, List<TopicMention>> byTopic = new LinkedHashMap<>();
        for (TopicMention mention : mentions) {
            topic(mention.topic())
                    .filter(topic -> !isSide(mention) && !isBackground(mention))
                    .filter(topic -> !isOfName(mention) && !isRehearsed(topic, mention) && !isHonoured(mention))
                    .filter(topic -> !isOtherHeadline(mention))
                    .ifPresent(topic -> byTopic.computeIfAbsent(topic, unused -> new ArrayList<>())
                            .add(mention));
        }
        List<TopicReport> reports = new ArrayList<>();
        byTopic.forEach((topic, named) -> reports.add(new TopicReport(
                topic,
                event(named.getFirst().span()),
                named.stream().map(this::evidence).distinct().toList())));
        return reports;
    }

    private static boolean isTalks(EventReport event) {
        return event.main()
                && (event.type() == EventType.DIALOGUE_SESSION
                        || event.type() == EventType.MEETING
                        || event.type() == EventType.CALL
                        || event.type() == EventType.CONFERENCE);
    }

    private static boolean isPortCall(EventReport event) {
        return event.type() == EventType.VISIT
                && event.participations().isEmpty()
                && event.evidence().stream()
                        .anyMatch(evidence -> evidence.rule().equals(PORT_CALL));
    }

    /** "They last met in March and discussed trade": a sentence that only tells of events of the past names no topic of these. */
    private boolean isBackground(TopicMention mention) {
        List<EventReport> here = told.getOrDefault(mention.sentence(), List.of());
        if (here.isEmpty()) {
            return tellsOfPastYear(scenes.get(mention.sentence())) || goesOnWithBackground(mention.sentence());
        }
        return isPast(here) && !scenes.get(mention.sentence()).speaksOf(STILL);
    }

    private static boolean isPast(List<EventReport> events) {
        return !events.isEmpty() && events.stream().allMatch(event -> !event.main() && event.status() == Status.HELD);
    }

    private boolean goesOnWithBackground(int sentence) {
        Scene scene = scenes.get(sentence);
        boolean back = scene.isAt(0, BACK);
        for (int at = 1; at < scene.size(); at++) {
            back |= scene.isAt(at, BACK) || scene.word(at - 1).equals("that") && scene.isAt(at, OCCASION);
        }
        return back && isPast(told.getOrDefault(sentence - 1, List.of()));
    }

    /** "In 1992 their governments signed": a year before that of the events, and nothing that is agreed now. */
    private boolean tellsOfPastYear(Scene scene) {
        boolean past = false;
        for (int at = 1; at < scene.size(); at++) {
            if (scene.isAt(at, NOW)) {
                return false;
            }
            String word = scene.word(at);
            past |= word.length() == 4
                    && (word.startsWith("19") || word.startsWith("20"))
                    && word.chars().allMatch(Character::isDigit)
                    && (MonthNames.contains(scene.word(at - 1))
                            || isOneOf(scene.word(at - 1), "in", "since", ",")
                            || scene.word(at - 1).chars().allMatch(Character::isDigit))
                    && Integer.parseInt(word) < year;
        }
        return past;
    }

    /** "Foreign and Expatriates Minister", "the ninth political consultations": what people and talks are called. */
    private boolean isOfName(TopicMention mention) {
        Scene scene = scenes.get(mention.sentence());
        AnnotatedSentence sentence = scene.sentence();
        boolean post = sentence.posts().stream()
                .anyMatch(named -> sentence.span(named.range()).overlaps(mention.span()));
        boolean talks = mention.topic().equals(Topic.DIALOGUE_CONSULTATION.code())
                && !scene.speaksOf(NOW)
                && tellsOfSession(mention.sentence())
                && scene.gatherings().named().stream()
                        .anyMatch(named -> sentence.span(named.range()).overlaps(mention.span()));
        return post || talks || isSpeaker(mention, scene) || isOfLongerName(mention, sentence);
    }

    /** "…, the navy said", "according to the coast guard": who tells is not what is talked of. */
    private static boolean isSpeaker(TopicMention mention, Scene scene) {
        int first = scene.sentence().tokenAt(mention.span().begin());
        int next = scene.sentence().tokenAt(mention.span().end());
        boolean named = scene.word(first - 1).equals("the")
                || first >= 0 && scene.sentence().tokens().get(first).isCapitalised();
        boolean source = scene.follows(first - 3, "according", "to", "the");
        return source || named && next > first && scene.isAt(next, SPEAKING);
    }

    private boolean tellsOfSession(int sentence) {
        return told.getOrDefault(sentence, List.of()).stream()
                .anyMatch(event -> event.main() && event.type() == EventType.DIALOGUE_SESSION);
    }

    /** "The African Union Transition Mission", "the OSCE Ministerial Council": an organisation within the name of something else. */
    private static boolean isOfLongerName(TopicMention mention, AnnotatedSentence sentence) {
        int next = sentence.tokenAt(mention.span().end());
        boolean name = mention.topic().equals(Topic.MULTILATERAL_COORDINATION.code())
                && next > 0
                && sentence.tokens().get(next - 1).isCapitalised();
        return name
                && next < sentence.size()
                && sentence.tokens().get(next).isWord()
                && sentence.tokens().get(next).isCapitalised()
                && !isOneOf(sentence.word(next), "plus", "member", "initiative", "chairmanship", "project");
    }

    /** In a story of nothing but an exercise or a port call, what the troops train with and where is no topic of talks. */
    private boolean isRehearsed(Topic topic, TopicMention mention) {
        if (scenes.get(mention.sentence()).speaksOf(ASKED)) {
            return false;
        }
        return portCall && ABOARD.contains(topic) || drill && REHEARSED.contains(topic);
    }

    /** In a story of nothing but a ceremony, merits and the past are told, and seldom what the sides discuss. */
    private boolean isHonoured(TopicMention mention) {
        return ceremony && !scenes.get(mention.sentence()).speaksOf(IN_HAND);
    }

    /** A headline below the story's first sentence is another story's. */
    private boolean isOtherHeadline(TopicMention mention) {
        return scenes.get(mention.sentence()).isHeadline()
                && scenes.stream()
                        .limit(mention.sentence())
                        .anyMatch(scene -> !scene.isHeadline() && !scene.isCaption());
    }

    /** "Israel" is no topic of the talks that Israel holds. */
    private boolean isSide(TopicMention mention) {
        AnnotatedSentence sentence = scenes.get(mention.sentence()).sentence();
        NameLayer names = sentence.names();
        int token = sentence.tokenAt(mention.span().begin());
        boolean alone = names.stateAt(token)
                .map(state -> state.range())
                .or(() -> names.organisationAt(token).map(organisation -> organisation.range()))
                .filter(range -> sentence.span(range).equals(mention.span()))
                .isPresent();
        return alone
                && names.affiliationAt(token)
                        .map(Party::of)
                        .filter(sides::contains)
                        .isPresent();
    }

    static Optional<Topic> topic(String code) {
        return Optional.ofNullable(TOPICS.get(code));
    }

    private Evidence evidence(TopicMention mention) {
        Scene scene = scenes.get(mention.sentence());
        return scene.evidence(scene.sentence().tokenAt(mention.span().begin()), RULE);
    }

    /** The talks told last before the words; else the first of the story. */
    private Optional<String> event(Span words) {
        return talks.before(words.begin()).or(() -> firstTalks).map(EventReport::key);
    }
}
