package org.communique.text;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.communique.article.FunctionWords;

/**
 * Lines that belong to the page and to no story, told by their own words.
 *
 * <p>{@code "Follow us on Facebook" → FURNITURE}, {@code "HOME | WORLD | SPORTS" → FURNITURE}
 */
final class FurnitureRule {
    private static final int LONGEST = 400;
    private static final String SITES =
            "(?:facebook|twitter|telegram|whatsapp|instagram|youtube|linkedin|google news|newsletter|tiktok|vk|zalo|our (?:channel|app|page))";
    private static final String OTHER_TEXTS =
            "read (?:more|also|next)\\b|read(?: more on)?\\s?[:|]|(?:also|must) read|see (?:also|more)\\b|baca juga\\b|(?:more|recommended|explained|explainer|in pictures|in photos|video|live|in depth|analysis|opinion|editorial)\\s?[:|] "
                    + "|(?:full|special|complete|live) coverage\\b[^.]{0,60}$|live updates\\b[^.]{0,60}$"
                    + "|(?:watch|listen)(?: also| now)?\\s?:|related[\\p{L} ]{0,20}:|more (?:on|from) [^.]{0,60}$|trending\\s?:|photo gallery\\b"
                    + "|(?:previous|next)\\s?:|for more (?:news|stories|information)\\b|original article\\b|catch (?:all )?the (?:latest|live)\\b"
                    + "|(?:story|article) continues (?:below|after)\\b|in this (?:story|article)$";
    private static final String LABELS =
            "(?:news )?tags?\\s?:|tagged (?:with|as|in)\\b|filed under\\b|posted in\\s?:|(?:in )?categor(?:y|ies)\\s?:|topics?\\s?:|keywords?\\s?:|source\\s?:|sources: |news code\\b|web views?\\b|views?\\s?: ?\\d"
                    + "|location\\s?:|font size\\b|text size\\b|\\d+ comments?\\b|\\d+ min(?:ute)?s?(?: of)? read(?:ing)?$|reading time\\b|estimated reading\\b"
                    + "|(?:\\d+|an?) (?:hour|minute|day|week)s? ago$";
    private static final String SHARING =
            "share (?:this|on|via)\\b|share\\s?[:|]|subscribe\\b|sign up\\b|log ?in\\b|like us\\b|follow us\\b|join us on\\b|join our\\b"
                    + "|download (?:the|our)\\b|get (?:the|our) (?:latest|app|newsletter)\\b|be the first to\\b|stay (?:up[- ]to[- ]date|tuned|informed|connected)\\b"
                    + "|don.t miss\\b|send (?:this )?to\\b|(?:print|email) this\\b|breaking news alerts?\\b|already a (?:subscriber|member)\\b|support (?:our|independent) journalism"
                    + "|thanks? (?:you )?for reading\\b";
    private static final String CONTROLS =
            "click (?:here|to)\\b|tap (?:here|to)\\b|skip to\\b|back to (?:top|index|[\\p{L} ]{2,30}$)|open in\\b|enter your\\b|your email\\b"
                    + "|required fields\\b|report a (?:typo|mistake)|if you (?:find|notice|spot) an? (?:mistake|error|typo)\\b|enable javascript\\b|javascript (?:is|must)\\b"
                    + "|please enable\\b|printable version|leave a (?:comment|reply)\\b|post a comment\\b|you are here\\b|to continue reading\\b|you have reached your\\b|loading\\b.{0,3}$";
    private static final String NOTICES =
            "(?:this|our) (?:site|website|page) uses\\b|we use cookies\\b|by (?:continuing|using) (?:to use )?(?:this|our) (?:(?:web)?site|page|service|app)\\b"
                    + "|accept (?:all )?cookies|copyright(?:\\s*(?:©|\\(c\\)|:|$|by\\b|[^.]{0,60}\\d{4}))|©|\\(c\\) \\d{4}|all rights reserved|(?:legal )?disclaimer\\b"
                    + "|advertis(?:e)?ments?\\b|advertise with\\b|sponsored(?: content| by [^.]{1,40})?$|terms (?:of (?:use|service)|and conditions)\\b|privacy policy\\b|cookie policy\\b"
                    + "|about us\\b|public domain\\b|no part of this\\b|the (?:views|opinions) expressed\\b|republished with\\b"
                    + "|this (?:story|article|post|report|copy) (?:was|is|has been|comes from) (?:first |originally |auto|not been|published|syndicated|sourced|provided|generated|produced|taken|an? (?:agency|syndicated)|from)";
    private static final String PEOPLE =
            "(?:media|press) (?:contacts?|enquiries|inquiries)\\b|contact us\\b|contacts?\\s?:|editor\\s?:|edited by\\b|(?:additional )?reporting by\\b|reported by\\b|writing by\\b"
                    + "|translated by\\b|compiled by\\b|originally published\\b";
    private final OpeningPattern openings = new OpeningPattern(OTHER_TEXTS, LABELS, SHARING, CONTROLS, NOTICES, PEOPLE);
    private static final Pattern ANYWHERE = Pattern.compile(
            "(?:javascript is|all rights reserved|ctrl ?\\+ ?enter|please enable (?:it|javascript|cookies)|(?:follow|like us|find us|join us|visit us) [^.]{0,40}on "
                    + SITES
                    + "|on telegram \\||provides? th(?:e|is) (?:information|news content) \"as is\"|may (?:not )?be (?:copied|reproduced|republished)"
                    + "|not been edited by|syndicated (?:news )?(?:agency )?feed|will not be published)",
            Pattern.CASE_INSENSITIVE);
    /** Each match of {@link #ANYWHERE} holds one of these: looking for them costs far less than trying at each place. */
    private static final List<String> OF_ANYWHERE = List.of(
            "javascript",
            "reserved",
            "ctrl",
            "please enable",
            "telegram",
            "as is\"",
            "copied",
            "reproduced",
            "republished",
            "edited by",
            "syndicated",
            "be published",
            "facebook",
            "twitter",
            "whatsapp",
            "instagram",
            "youtube",
            "linkedin",
            "google news",
            "newsletter",
            "tiktok",
            "vk",
            "zalo",
            "our channel",
            "our app",
            "our page");

    private static final Pattern ENCLOSED = Pattern.compile("^[(\\[][^()\\[\\]]{1,300}[)\\]][.]?$");
    private static final Pattern HASHTAGS = Pattern.compile("^(?:#[^\\s#]{1,40}\\s*+){1,30}+$");
    private static final Pattern CODE =
            Pattern.compile("^(?:[A-Z]{2,8}\\d{8,}[A-Z0-9]*|[A-Z]{1,3}(?:/[A-Z]{1,3}){0,3}/)$");
    private static final Pattern SEPARATOR =
            Pattern.compile("\\s\\|\\s|\\|(?=\\S)|[»›→]|\\s>\\s|\\s[•·]\\s|\\p{Z}{2,}|\\t");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]++");
    private static final Set<String> CHROME = WordSet.words("""
            home news world business opinion opinions culture sport sports politics society economy travel video
            videos photo photos pictures gallery multimedia live tv latest search menu left print email mail pdf
            share comment comments facebook twitter whatsapp telegram youtube instagram linkedin vk rss contact
            contacts about us jobs login register subscribe newsletter epaper city entertainment lifestyle
            technology science health environment regions region interviews national international more topics
            tags advertisement advertisment website ad banner fullname contents content top back to japanese
            english russian chinese french vietnamese arabic spanish languages settings advanced app open in
            save copy link listen follow like tweet pin reply next previous page site map leftcenterrightdel""");

    boolean matches(Line line) {
        if (!line.isShorterThan(LONGEST)) {
            return false;
        }
        String text = withoutBullets(line.text());
        return line.words(1) == 0
                || openings.opens(text)
                || OF_ANYWHERE.stream().anyMatch(text.toLowerCase(Locale.ROOT)::contains)
                        && ANYWHERE.matcher(text).find()
                || ENCLOSED.matcher(text).matches()
                || HASHTAGS.matcher(text).matches()
                || CODE.matcher(text).matches()
                || isChrome(text)
                || isMenu(line)
                || isForeign(line);
    }

    /** Two or more separators between short items, and no sentence. */
    private static boolean isMenu(Line line) {
        String text = line.text();
        if (text.length() > 200 || text.endsWith(".")) {
            return false;
        }
        int separators = (int) SEPARATOR.matcher(text).results().limit(3).count();
        return separators >= 2 || (separators == 1 && line.words(9) <= 8);
    }

    private static boolean isChrome(String text) {
        if (text.length() > 80) {
            return false;
        }
        Matcher word = WORD.matcher(text.toLowerCase(Locale.ROOT));
        while (word.find()) {
            if (!CHROME.contains(word.group())) {
                return false;
            }
        }
        return true;
    }

    /** A sentence of some length without one small word of English: a notice in the site's own language. */
    private static boolean isForeign(Line line) {
        if (!line.text().endsWith(".") || line.words(5) < 5) {
            return false;
        }
        int small = 0;
        Matcher words = WORD.matcher(line.text());
        while (words.find()) {
            String word = words.group();
            if (FunctionWords.contains(word) || word.equals("a")) {
                return false;
            }
            small += Character.isLowerCase(word.charAt(0)) ? 1 : 0;
        }
        return small >= 3;
    }

    private static String withoutBullets(String text) {
        int at = 0;
        while (at < text.length()
                && (Glyph.isBlank(text.charAt(at))
                        || Glyph.isBullet(text.charAt(at))
                        || Glyph.isDash(text.charAt(at))
                        || text.charAt(at) == '|')) {
            at++;
        }
        return text.substring(at);
    }
}
