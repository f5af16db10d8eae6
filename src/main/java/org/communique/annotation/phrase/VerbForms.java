package org.communique.annotation.phrase;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.communique.text.WordSet;

/** The forms of an English verb: third person, past, participles. Irregular verbs of the news are listed. */
public final class VerbForms {
    private static final Map<String, List<String>> IRREGULAR = Map.ofEntries(
            Map.entry("be", List.of("is", "are", "was", "were", "been", "being")),
            Map.entry("begin", List.of("begins", "began", "begun", "beginning")),
            Map.entry("bestow", List.of("bestows", "bestowed", "bestowing")),
            Map.entry("break", List.of("breaks", "broke", "broken", "breaking")),
            Map.entry("bring", List.of("brings", "brought", "bringing")),
            Map.entry("build", List.of("builds", "built", "building")),
            Map.entry("come", List.of("comes", "came", "coming")),
            Map.entry("commit", List.of("commits", "committed", "committing")),
            Map.entry("confer", List.of("confers", "conferred", "conferring")),
            Map.entry("draw", List.of("draws", "drew", "drawn", "drawing")),
            Map.entry("find", List.of("finds", "found", "finding")),
            Map.entry("fly", List.of("flies", "flew", "flown", "flying")),
            Map.entry("get", List.of("gets", "got", "gotten", "getting")),
            Map.entry("give", List.of("gives", "gave", "given", "giving")),
            Map.entry("go", List.of("goes", "went", "gone", "going")),
            Map.entry("have", List.of("has", "had", "having")),
            Map.entry("hold", List.of("holds", "held", "holding")),
            Map.entry("keep", List.of("keeps", "kept", "keeping")),
            Map.entry("lay", List.of("lays", "laid", "laying")),
            Map.entry("lead", List.of("leads", "led", "leading")),
            Map.entry("leave", List.of("leaves", "left", "leaving")),
            Map.entry("lend", List.of("lends", "lent", "lending")),
            Map.entry("make", List.of("makes", "made", "making")),
            Map.entry("meet", List.of("meets", "met", "meeting")),
            Map.entry("pay", List.of("pays", "paid", "paying")),
            Map.entry("put", List.of("puts", "putting")),
            Map.entry("refer", List.of("refers", "referred", "referring")),
            Map.entry("regret", List.of("regrets", "regretted", "regretting")),
            Map.entry("ring", List.of("rings", "rang", "rung", "ringing")),
            Map.entry("run", List.of("runs", "ran", "running")),
            Map.entry("say", List.of("says", "said", "saying")),
            Map.entry("see", List.of("sees", "saw", "seen", "seeing")),
            Map.entry("seek", List.of("seeks", "sought", "seeking")),
            Map.entry("send", List.of("sends", "sent", "sending")),
            Map.entry("set", List.of("sets", "setting")),
            Map.entry("shake", List.of("shakes", "shook", "shaken", "shaking")),
            Map.entry("sign", List.of("signs", "signed", "signing")),
            Map.entry("sit", List.of("sits", "sat", "sitting")),
            Map.entry("speak", List.of("speaks", "spoke", "spoken", "speaking")),
            Map.entry("spend", List.of("spends", "spent", "spending")),
            Map.entry("stand", List.of("stands", "stood", "standing")),
            Map.entry("swear", List.of("swears", "swore", "sworn", "swearing")),
            Map.entry("swing", List.of("swings", "swung", "swinging")),
            Map.entry("take", List.of("takes", "took", "taken", "taking")),
            Map.entry("tell", List.of("tells", "told", "telling")),
            Map.entry("think", List.of("thinks", "thought", "thinking")),
            Map.entry("undertake", List.of("undertakes", "undertook", "undertaken", "undertaking")),
            Map.entry("uphold", List.of("upholds", "upheld", "upholding")),
            Map.entry("win", List.of("wins", "won", "winning")),
            Map.entry("write", List.of("writes", "wrote", "written", "writing")));
    private static final Set<String> SIBILANTS = WordSet.of("s", "x", "z", "h", "o");

    private VerbForms() {}

    /** The verb itself and its other forms, in lower case. */
    public static Set<String> of(String verb) {
        Set<String> forms = new LinkedHashSet<>();
        forms.add(verb);
        List<String> irregular = IRREGULAR.get(verb);
        if (irregular != null) {
            forms.addAll(irregular);
            return forms;
        }
        String last = verb.substring(verb.length() - 1);
        boolean consonantY = last.equals("y") && !isVowel(verb.charAt(Math.max(0, verb.length() - 2)));
        String stem = consonantY ? verb.substring(0, verb.length() - 1) : verb;
        if (consonantY) {
            forms.addAll(List.of(stem + "ies", stem + "ied", verb + "ing"));
        } else if (last.equals("e")) {
            String cut = verb.endsWith("ee") ? verb : verb.substring(0, verb.length() - 1);
            forms.addAll(List.of(verb + "s", verb + "d", cut + "ing"));
        } else {
            if (doublesItsEnd(verb)) {
                forms.addAll(List.of(verb + last + "ed", verb + last + "ing"));
            }
            forms.addAll(List.of(verb + (SIBILANTS.contains(last) ? "es" : "s"), verb + "ed", verb + "ing"));
        }
        return forms;
    }

    /** "Plan, planned", and harmlessly "offerred" beside "offered": the spelling alone does not tell the stress. */
    private static boolean doublesItsEnd(String verb) {
        int end = verb.length() - 1;
        return end >= 2
                && !isVowel(verb.charAt(end))
                && "wxy".indexOf(verb.charAt(end)) < 0
                && isVowel(verb.charAt(end - 1))
                && !isVowel(verb.charAt(end - 2));
    }

    private static boolean isVowel(char c) {
        return "aeiou".indexOf(c) >= 0;
    }
}
