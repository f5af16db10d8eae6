package org.communique.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.communique.annotation.trigger.TriggerMention;
import org.communique.entity.Gazetteer;
import org.communique.text.WordSet;

/**
 * The net under the rules: asks of each trigger that no rule took whether the sentence, however it is phrased, names those
 * whom such an event needs. What it finds counts only if the story does not tell it otherwise ({@code ToldAlready}).
 */
final class Residue {
    /** What makes a word before an event's name speak of no single event, or of none that is certain. */
    private static final Set<String> UNCERTAIN = WordSet.words("""
            would should could might may if whether possible possibility proposed proposal ready readiness hope
            hopes hoped hoping wish wishes desire need needs invited invites invitation future regular any such
            no not never without favour favor importance urged urges urging intention willingness frequent
            mutual continue continued strengthen promote idea instead until i we""");

    private static final int REACH = 8;
    /** How the names of the rules of the net begin. */
    private static final String PREFIX = "Residual";

    private final List<ResidualRule> rules;
    private final Leftovers leftovers;

    Residue(Leftovers leftovers, Gazetteer gazetteer) {
        this.leftovers = leftovers;
        this.rules = List.of(
                new ResidualEncounterRule(),
                new ResidualVisitRule(gazetteer),
                new ResidualReceptionRule(),
                new ResidualSigningRule(),
                new ResidualExerciseRule(),
                new ResidualCommemorationRule());
    }

    /** What the sentence tells besides what the rules found. */
    List<Draft> in(Scene scene, List<Draft> events) {
        List<Draft> drafts = new ArrayList<>();
        if (scene.isHeadline() || scene.isCaption()) {
            return drafts;
        }
        List<ResidualRule> asked = new ArrayList<>(rules);
        asked.add(new ResidualContextRule(new SidesOfStory(events)));
        for (ResidualRule rule : asked) {
            if (!scene.tellsOf(rule.triggers())) {
                continue;
            }
            for (TriggerMention left : leftovers.of(scene, rule.triggers(), rule.kin())) {
                List<Draft> read = isCertain(scene, left.range().first()) ? rule.read(scene, left) : List.of();
                if (!read.isEmpty()) {
                    drafts.addAll(read);
                    break;
                }
            }
        }
        return drafts;
    }

    /** Whether a rule by this name is of the net, and not of those that know a construction. */
    static boolean holds(String rule) {
        return rule.startsWith(PREFIX);
    }

    private static boolean isCertain(Scene scene, int trigger) {
        for (int at = Math.max(0, trigger - REACH); at < trigger; at++) {
            if (UNCERTAIN.contains(scene.word(at))) {
                return false;
            }
        }
        return !isQuoted(scene, trigger) && !scene.modality().isUnreal(trigger);
    }

    /** Whether quotation marks are open before a token. */
    private static boolean isQuoted(Scene scene, int token) {
        boolean open = false;
        for (int at = 0; at < token; at++) {
            switch (scene.word(at)) {
                case "\"" -> open = !open;
                case "“" -> open = true;
                case "”" -> open = false;
                default -> {}
            }
        }
        return open;
    }
}
