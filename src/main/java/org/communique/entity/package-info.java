/**
 * Who and where: the gazetteer, linking, and the coreference within one article.
 *
 * <p>The layer below found names; this one says which of them are one person, what post each holds, whom each serves,
 * and for whom "he", "the minister" and "both sides" stand. It knows the world only through
 * {@link org.communique.entity.Gazetteer}; what the gazetteer does not settle stays open
 * ({@link org.communique.entity.Linking}: one, none or several).
 *
 * <h2>The rules in the order they run</h2>
 * {@link org.communique.entity.PersonResolver} goes through the mentions once, then asks for sides, then for
 * references:
 * <ol>
 *   <li>{@code PersonMatching}: a name is an earlier person's if the words of one are among the words of the other;
 *       where several fit, side and post decide, then who was named last.
 *   <li>Post, rank and side are the first that words tell. A counterpart holds the post of the one whose counterpart he
 *       is.
 *   <li>{@code SideResolver}, for those without a side, in this order: {@code SameCountryRule} ("of the country"),
 *       {@code DelegationSideRule} ("the Peruvian side was led by"), {@code JoinedSideRule} ("Peru's ministers A and
 *       B"), {@code OnBehalfSideRule} ("A signed for Chile"), {@code TitleOfOneStateRule} ("the Taoiseach"),
 *       {@code RelativeClauseSideRule} ("A, who is Chile's coordinator"), {@code OwnCountriesRule} ("A in Tonga and B in
 *       Chile"), {@code PossessedPostRule} ("his adviser, A", "Chile agrees, its minister, B, said"), {@code FirstLadyRule},
 *       {@code AppositionSideRule} ("A, an official of the Chilean ministry"), {@code KinSideRule} ("his predecessor, A"),
 *       {@code BracketedNameRule} ("the ministers of Chile (A) and Kenya (B)"),
 *       {@code KnownPersonRule} (decision 0051),
 *       {@code PrincipalSideRule} ("A conveyed a letter from President B"),
 * {@code CompanySideRule} ("the minister was accompanied by"), {@code PairInOrderRule} ("Chile and Kenya held
 *       talks, co-chaired by A and B"), {@code HostSideRule} (abroad, who is met serves the state there),
 *       {@code EnvoySideRule} (an ambassador serves the other of two states than where the story plays),
 * {@code SideInference} (the home state, unless the person faces somebody of it or {@code OppositeSides} tells of a
 * counterpart, a holder of the same office or "the Chilean guest" beside him; {@code MetInList}: who is met with others
 *       serves as they do; {@code Whereabouts}: nobody serves the state that he visits). {@code HomeState} is the
 *       publisher's country, else a masthead's, else the dateline's, else that of the state least often put before
 *       posts, of those named often or by their capital. A rule leaves those alone who have a side. Organs and bodies become their principal: the Commission is
 *       the EU.
 *   <li>{@code ReferenceResolver}: names; posts with "the" or a side ({@code Descriptions}, {@code Bynames},
 *       {@code PostInitials}, {@code PostWords}); "he" and "her" ({@code Pronouns}, {@code Genders}, {@code Attention}); "both sides".
 * </ol>
 * {@link org.communique.entity.PublisherResolver} finds who published the story; {@code event.PlaceLinker} chooses
 * among towns of one name when the parties are known.
 *
 * <h2>Words</h2>
 * {@code config/gazetteer}: {@code states.tsv}, {@code places.tsv}, {@code organisations.tsv}, {@code publishers.tsv},
 * {@code seats.tsv}, {@code people.tsv}; its {@code README.md} says what a line of each is. From
 * {@code config/lexicon/names.tsv} the names that only women or only men have.
 *
 * <h2>Examples</h2>
 * <pre>{@code
 * Estonian Foreign Minister Marta Ilves … Ilves thanked  → one person, "Ilves" an alias
 * her Kenyan counterpart Peter Odhiambo, behind a foreign minister → post "Foreign Minister", KEN
 * Norway's Foreign Minister A and Defence Minister B     → both NOR
 * Ilves visited Peru. She was accompanied by Economy Minister Jaan Rebane → EST, as whom he accompanied
 * Norwegian King A and President B                       → B is not of Norway, which has one head
 * Minister A signed for Chile and Secretary B for Kenya  → A CHL, B KEN
 * The Peruvian delegation was led by Vice Minister Rosa Quispe → PER
 * Yonhap: Foreign Minister Han Jisoo met Marta Ilves of Estonia → KOR, since a paper names its own without the country
 * Andina: In Tallinn, Peruvian Foreign Minister Rosa Quispe will meet Prime Minister Jaan Saar
 *                                                        → Saar EST: met in Tallinn by somebody who is abroad
 * Vladimir Putin met …                                   → RUS; no post, for the words tell none
 * President of the European Commission, Anna Weber       → side EU
 * "…," the Kenyan minister said                          → Peter Odhiambo, the minister of that side named last
 * The Estonian minister thanked him (two sentences on)   → Marta Ilves, by her side
 * The two ministers signed                               → both sides
 * }</pre>
 *
 * <h2>What it does not do</h2>
 * Who of them is a known person is decided apart, in {@code entity.link} (decision 0052). It does not join people of
 * different articles ({@code store.merge}, decision 0030) and adds no names, posts or dates from the gazetteer. Who has neither post nor rank, and is not known, gets no guessed side. Ambiguous towns stay
 * ambiguous.
 */
@NullMarked
package org.communique.entity;

import org.jspecify.annotations.NullMarked;
