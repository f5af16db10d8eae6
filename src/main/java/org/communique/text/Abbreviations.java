package org.communique.text;

import java.util.Locale;
import java.util.Set;

/** Words whose full stop abbreviates them, as English news writes them. */
final class Abbreviations {
    /** Stand before a name or number: their full stop never ends a sentence. */
    private static final Set<String> BEFORE_NAMES = WordSet.words("""
            mr mrs ms mx dr prof gen lt lieut col maj capt cmdr comdr cdr comdt cmdt adm vadm radm brig sgt cpl
            pvt pfc sen rep gov hon rev st ste amb min pres sec asst assoc supt insp eng engr msgr fr messrs mt
            ft dep art vol pp fig figs ed eds vs cf e.g i.e eg approx ca nos atty supr marsh wg sqn flt ens cllr
            ven hr ir drs""");
    /** End a sentence only if the next word can't be part of the same name or date. */
    private static final Set<String> DOUBTFUL = WordSet.words("""
            jr sr inc corp ltd co bros plc etc jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed
            thu thur thurs fri ave blvd rd dept univ govt intl est rtd ret retd res esq ph.d phd bn km no al""");
    /** Of the doubtful ones those that are words as well: abbreviations before a figure only. */
    private static final Set<String> BEFORE_FIGURES = WordSet.words("""
            no nos art mar fig ed min sec eng""");
    /** Open a sentence far more often than they follow an abbreviation within one. */
    private static final Set<String> OPENERS = WordSet.words("""
            the a an he she it they we i you his her its their our my this that these those there here in on at
            for but and as after before when while with both earlier later according also during however
            meanwhile by if from to since all some among under no not last next more one two three each other
            another many most such what who how why where between regarding over through once so then now today
            yesterday despite talks asked speaking cooperation relations views officials of or nor yet""");

    private Abbreviations() {}

    /** What the full stop behind a word does. */
    enum Stop {
        /** It belongs to the word and ends nothing: "Gen. Lee". */
        NEVER_ENDS,
        /** It belongs to the word and may end the sentence as well: "in the U.S. The". */
        MAY_END,
        /** It is no part of the word. */
        ENDS
    }

    /**
     * Judges the full stop behind {@code word}.
     *
     * @param word the word without that full stop
     * @param next what follows it behind blanks and opening marks, empty at the end of the block
     */
    static Stop stopBehind(String word, String next) {
        if (word.length() > 12 || word.isEmpty()) {
            return Stop.ENDS;
        }
        String key = word.toLowerCase(Locale.ROOT);
        boolean figure = !next.isEmpty() && Character.isDigit(next.charAt(0));
        if (BEFORE_FIGURES.contains(key) && !figure && !isTitleBeforeName(word, next)) {
            return Stop.ENDS;
        }
        if (BEFORE_NAMES.contains(key)) {
            return Stop.NEVER_ENDS;
        }
        return DOUBTFUL.contains(key) || isInitial(word) || isDotted(key) ? Stop.MAY_END : Stop.ENDS;
    }

    /** Whether {@code word} opens a sentence although an abbreviation stands before it. */
    static boolean isOpener(String word) {
        return OPENERS.contains(word.toLowerCase(Locale.ROOT));
    }

    private static boolean isTitleBeforeName(String word, String next) {
        return Character.isUpperCase(word.charAt(0))
                && !next.isEmpty()
                && Character.isUpperCase(next.charAt(0))
                && !isOpener(next)
                && (word.equals("Eng") || word.equals("Min") || word.equals("Sec"));
    }

    private static boolean isInitial(String word) {
        return word.codePointCount(0, word.length()) == 1 && Character.isUpperCase(word.codePointAt(0));
    }

    /** "U.S", "a.m", "S.E", "M.Sc": parts of at most three letters between full stops. */
    private static boolean isDotted(String word) {
        if (word.indexOf('.') < 0) {
            return false;
        }
        int run = 0;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            run = c == '.' ? 0 : run + 1;
            if (run > 2 || (c != '.' && !Character.isLetter(c))) {
                return false;
            }
        }
        return true;
    }
}
