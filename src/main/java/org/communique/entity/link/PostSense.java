package org.communique.entity.link;

import java.util.Collections;
import java.util.Set;

/**
 * What a post is, however it is worded: at which level, in which field, deputy or not.
 *
 * <pre>{@code
 * "Minister of Foreign Affairs of Ruritania", "foreign minister" → MINISTER, foreign
 * "Deputy Defense Minister", "vice minister of national defence" → MINISTER, defence, junior
 * "Premier"                                                      → HEAD_OF_GOVERNMENT
 * "ambassador to Ruritania"                                      → OTHER, ambassador
 * }</pre>
 *
 * @param level how high
 * @param junior whether deputy, vice or assistant
 * @param field the words that tell it from posts of that level
 */
record PostSense(Level level, boolean junior, Set<String> field) {
    /** How high a post is. */
    enum Level {
        HEAD_OF_STATE,
        HEAD_OF_GOVERNMENT,
        MINISTER,
        OTHER
    }

    /** Whether both are one post. */
    boolean same(PostSense other) {
        if (level != other.level || junior != other.junior) {
            return false;
        }
        return switch (level) {
            case HEAD_OF_STATE, HEAD_OF_GOVERNMENT -> field.equals(other.field);
            case MINISTER -> !field.isEmpty() && !other.field.isEmpty() && nested(other);
            case OTHER -> field.equals(other.field) || Math.min(field.size(), other.field.size()) > 1 && nested(other);
        };
    }

    /** Whether one who held the one may well have held the other: both are of the cabinet, deputy ministers in one field. */
    boolean near(PostSense other) {
        boolean cabinet = level != Level.OTHER && other.level != Level.OTHER && isBare() && other.isBare();
        return cabinet
                && (!isDeputyMinister() && !other.isDeputyMinister() || !Collections.disjoint(field, other.field));
    }

    private boolean isDeputyMinister() {
        return junior && level == Level.MINISTER;
    }

    /** "President of the Chamber of Commerce" is no head of state. */
    private boolean isBare() {
        return level == Level.MINISTER || field.isEmpty();
    }

    private boolean nested(PostSense other) {
        return field.containsAll(other.field) || other.field.containsAll(field);
    }
}
