package org.communique.entity.link;

/**
 * Which post of a state or an organisation is meant, however it is worded: equal for wordings of one post, and made of the
 * words alone.
 *
 * <pre>{@code
 * "Deputy Defense Minister", "Deputy Minister of National Defence" → deputy-minister-defence
 * "Prime Minister and Minister of Finance"                         → head-of-government, minister-finance
 * "Minister of Foreign Affairs and Trade", "foreign minister"       → minister-foreign
 * "Chief of the General Staff"                                     → chief-staff
 * "minister", "senior official", "former president"                → nothing: no post is told, or none that is held
 * }</pre>
 *
 * @param key the words that tell it from the other posts of its side, in a fixed order
 * @param level how high it is
 * @param heldByOne whether two people at the same time contradict each other
 */
public record PostKey(String key, PostLevel level, boolean heldByOne) {}
