/**
 * What happened: events, participations, statements, documents and awards; the report of one article.
 *
 * <p>{@link org.communique.event.ReportBuilder} turns an annotated story and its people into a
 * {@link org.communique.event.Report}. To find the rule behind something published, run {@code bin/communique explain
 * IRI}: "read by MeetingRule" names the class, and the quotation the words it read. Values without words of their own
 * carry a basis: {@code dip:dateBasis} {@code RELATED_EVENT} or {@code PUBLICATION} is {@code DateCompletion}'s.
 *
 * <h2>How a sentence becomes an event</h2>
 * <ol>
 *   <li>{@code Scenes} makes of each sentence a {@code Scene}: words, people, triggers, gatherings, and {@code Actor}s
 *       ({@code ActorReader}): a named person, officials without a name, a side, or all sides.
 *   <li>{@code Clause} tells who does what: groups of actors as subject, object, agent or companion of a word. No parse
 *       is made (decision 0050). {@code Delegations} puts its leader where "the delegation" is acted upon.
 *   <li>Each rule reads each scene and proposes {@code Draft}s. {@code Modality} drops what is denied or only wished
 *       for and marks what is called off; {@code Prospect} and {@code Acceptance} tell what lies ahead.
 *   <li>Each draft takes the date and town nearest to its trigger.
 * </ol>
 *
 * <h2>The rules by type, as {@code EventBuilder} asks them</h2>
 * <ul>
 *   <li>Dialogue sessions and conferences: {@code DialogueSessionRule}, {@code ConferenceRule},
 *       {@code MultilateralRule}, {@code ColleaguesRule}, {@code JointSittingRule}; what other sentences add:
 *       {@code ChairRule}, {@code DelegationRule},
 *       {@code AttendanceRule}, {@code RepresentationRule}, {@code LastRoundRule}, {@code ReceptionForTalksRule},
 *       {@code RoundsRule} (read with {@code RoundPointers}, {@code SuchMeetings}). {@code GatheringPhrase} reads the name
 *       ({@code GatheringOwner}: whose it is),
 *       {@code GatheringAbbreviations} what the story calls it later, {@code SeriesKeys} its
 *       normal form, {@code CountedSides} whom "trilateral" counts.
 *   <li>Meetings: {@code MeetingRule}, {@code TalksRule}, {@code DiscussionRule}, {@code InterlocutorRule},
 *       {@code CredentialsRule}, {@code SummonsRule}, {@code BearerRule}, {@code LedSidesRule}.
 *   <li>Visits: {@code JourneyRule}, {@code ArrivalRule}, {@code PortCallRule}, {@code VisitRule}, {@code VisitingRule}, {@code LedDelegationRule},
 *       {@code AirportReceptionRule}, {@code WelcomeRule}, {@code StayRule}, {@code ItineraryRule}, {@code TakenRule}, {@code ReturnRule},
 *       {@code CompanionRule}, {@code InvitationRule}, read with {@code DestinationReader}, {@code VisitorReader}, {@code VisitDates}.
 *   <li>Calls: {@code PhoneRule}, {@code PhoneTalkRule}, {@code CallRule}.
 *   <li>{@code SigningRule}, {@code AwardConferralRule}, {@code CommemorationRule}.
 *   <li>Exercises: {@code ExerciseRule}; what other sentences add: {@code ExerciseEditionRule} (this edition and earlier
 *       ones), {@code ExerciseCourseRule} (from when until when), {@code ExercisePhaseRule}, {@code ContingentRule}.
 *       {@code ExerciseName} reads the name, {@code ExerciseSides} who takes part.
 *   <li>The net under them, {@code Residue}: {@code Leftovers} are the triggers of sentences that back no event of the
 *       kind. {@code ResidualEncounterRule}, {@code ResidualVisitRule}, {@code ResidualReceptionRule},
 *       {@code ResidualSigningRule}, {@code ResidualExerciseRule} and {@code ResidualCommemorationRule} ask
 *       {@code OfficialsAround} who of two sides stands in the clause, however it is phrased, and {@code Whither} which
 *       place; what the story tells otherwise ({@code ToldAlready}) is dropped. {@code ResidualContextRule} asks at last
 *       where the clause names one side only: {@code Interlocutors} finds who is met without a country,
 *       {@code SidesOfStory} whose they are. Confidence has a sign for what only the net holds.
 * </ul>
 *
 * <h2>From drafts to reports</h2>
 * <ol>
 *   <li>Antecedents: {@code ExerciseAntecedents}, {@code AwardAntecedents}, {@code DocumentAntecedents}, then
 *       {@code VisitResolver}: what "it", "the medal" and "the visit" mean; {@code LeaveTaking}: when its guest left.
 *       {@code SubsumedMeetings} and a headline that the story does not repeat are gone before.
 *   <li>{@code DraftMerger}: drafts of one event become one, with the evidence of all. {@code CommemorationAttendance}
 *       (officials at the one commemoration of a story), {@code CallRequests}, {@code SecondMentions} ("the ceremony took
 *       place on Monday"), {@code RepresentedSides}, {@code ConferenceParties} and {@code Announcements} correct what only the whole story shows.
 *   <li>{@code LeadersSummits}, then {@code EventCompletion}, in this order: {@code ConferenceAttendance} (ministers who
 *       speak at the one conference of a story, officers at its one exercise), sides, {@code MeetingAttendance} (who only
 *       looked on or came along), series of bare rounds, {@code SessionAttendance}, {@code Inviters} (whoever is told to
 *       have invited is the host), {@code There} (where "there" is), {@code Containment} (part of what),
 *       {@code SidesOfOutcomes}, {@code DocumentsOfTalks}, {@code OtherSide} (whose side somebody without one is on),
 *       {@code PlaceCompletion} ({@code HomeGround}: in whose state), {@code DateCompletion}, roles: who leads a
 *       delegation is its head on a visit, who is at home is host, and the
 *       others of a delegation with a head are participants.
 *   <li>What then lacks a side it needs goes, and all of it where {@code PrivateAffairs} are told; background is marked; {@code EventReports} gives keys.
 * </ol>
 *
 * <h2>Statements, topics, confidence</h2>
 * {@code StatementRule} asks one {@code SpeakerForm} after the other: {@code AccordingToForm},
 * {@code HostAndGuestForm}, {@code SubjectForm}, {@code InvertedForm}, {@code PassiveForm}, {@code FirstPersonForm},
 * {@code SidesForm}, {@code MeetingForm}, {@code InstitutionForm}, {@code CoordinatedForm}; then {@code QuotedSpeech}.
 * A statement is "read by StatementRule"; the form is the first of these that fits. {@code SpeechActs} gives the act.
 * {@code TopicReports} takes what {@code annotation.topic} found, but not what posts and talks are called, nor what
 * troops rehearse, nor merits at a ceremony; {@code DrillTopics} adds what troops prepare for. {@code EventSigns} and {@code StatementSigns} count
 * the signs that {@code config/confidence.tsv} weighs ({@code Confidence}).
 *
 * <h2>Words</h2>
 * {@code config/lexicon}: {@code event-words.tsv}, {@code gathering-words.tsv}, {@code speech-verbs.tsv},
 * {@code topics.tsv}, {@code ship-prefixes.tsv} ({@code PortCallRule}), {@code other-fields.tsv} ({@code PrivateAffairs}).
 *
 * <h2>Examples</h2>
 * <pre>{@code
 * Kask visited Chile from May 6 to 8 at the invitation of President Rojas → Visit, Kask guest, Rojas host (JourneyRule)
 * In Santiago, Kask was received by Rojas → Meeting, Rojas host, Kask guest (MeetingRule)
 * Kask presented her credentials to Rojas → Meeting, Rojas host, Kask guest (CredentialsRule)
 * Rojas was handed a letter by Kask       → Meeting, Rojas host, Kask guest (BearerRule)
 * The two presidents signed an agreement  → Signing, both signatories, part of the meeting before it (SigningRule)
 * She phoned Peter Odhiambo on May 9      → Call, caller and callee (PhoneRule)
 * A delegation led by Ilves is in Chile. Rojas met the delegation → Meeting, Rojas host, Ilves guest
 * Ilves, accompanied by Rebane, visited Chile → Visit, Ilves guest, Rebane participant (CompanionRule)
 * Kask, who arrived on Monday, met Rojas  → Visit of Kask to where the story is written (ArrivalRule)
 * Ilves did not meet the Brazilian minister → nothing (Modality)
 * The fourth round took place in Santiago in 2022 → background session 4 of the dialogue named before (RoundsRule)
 * President Rojas hosted Presidents A, B and C of Peru, Oman and Ghana → Conference, Rojas host (MultilateralRule)
 * the Joint Trade Committee (JTC) … the third JTC meeting was held → its session 3 (GatheringAbbreviations)
 * Ilves took part by video link           → participant of the conference told before (RepresentationRule)
 * The foreign ministers of Kenya, Ghana and Togo met in Accra → Conference of three sides (MultilateralRule)
 * Round two had taken place in Santiago in 2019 → background session 2 of the dialogue named before (RoundsRule)
 * The dialogue of Chile and Oman, due on May 20, was called off → session, cancelled (GatheringTale, Modality)
 * Kask hosted her seven Nordic colleagues → Conference, Kask host (ColleaguesRule)
 * The commission met. Chad, Mali and Togo were represented → Conference of three sides (RepresentedSides)
 * The foreign ministers of the Nordic countries met in Oslo → Conference without named sides (GroupOfStates)
 * The Northern Group's ministerial meeting ended in Oslo → Conference (GatheringPhrase)
 * They spoke of the OAS meeting. Chile will be its host in May → Conference, planned (AttendanceRule)
 * The three met in Lima. Previous meetings were held in Quito (May 2021) → background Conference (SuchMeetings)
 * The drill began on May 2 … The training ended on May 9 → Exercise, 2 to 9 May (ExerciseCourse)
 * The previous edition was held in Pune in 2023 → background Exercise of the same sides (ExerciseEditionRule)
 * a harbour phase from May 2 to 4 and a sea phase from May 5 to 9 → two Exercises within it (ExercisePhaseRule)
 * These documents were signed: – Agreement on … – Protocol on … → Signing of two documents (DocumentAntecedents)
 * Kask arrived on May 9 … She returns on May 12 → Visit, 9 to 12 May (LeaveTaking)
 * Kask was in Lima in May. There she met Rojas → Meeting in Lima, in May (There)
 * Minister Phommachan cancelled his visit → Visit, cancelled (VisitRule)
 * INS Tarini called at Mombasa, Kenya   → Visit of India to Kenya (PortCallRule)
 * Kask led a delegation to Peru           → Visit, Kask head of delegation (LedDelegationRule)
 * Kask was welcomed at Nairobi airport    → Visit to Nairobi (AirportReceptionRule)
 * Kask is back from Chad                  → Visit to Chad (ReturnRule)
 * Kask chose Chad for her first trip      → Visit to Chad (ResidualVisitRule)
 * A and B met. The meeting took place in Muscat → Meeting in Muscat (SecondMentions)
 * leaders of the islands met for an extraordinary summit → Conference without a series (GatheringSort)
 * An agreement was sealed in Lima between Peru and Chile → Signing (SigningRule)
 * The second phase of Exercise X opens on Tuesday → Exercise, planned (ExercisePhaseRule)
 * A met B on the margins of a summit      → Meeting of both; at the Conference A alone (GatheringAttendees)
 * met A, minister of Chad; B, minister of Mali; and C → a Meeting with each (Clause)
 * Talks took place. Heading Chile's side was Rojas, while Kask led for Estonia → Meeting of both (LedSidesRule)
 * Following a tête-à-tête, Kask and Rojas faced the press → Meeting (ResidualEncounterRule)
 * Kask visited Chile. She called on the Minister for Water → Meeting of Estonia and Chile (ResidualContextRule)
 * Chile is to host Estonia's minister Kask → Visit, planned (ResidualReceptionRule)
 * "The road is long," said Koskela        → Koskela affirms (InvertedForm)
 * It was decided that experts will meet   → the parties agree (PassiveForm)
 * }</pre>
 *
 * <h2>What it does not do</h2>
 * It reads one article and knows no other. It makes no event of a trigger without actors, and guesses no day, town or
 * side that neither the text nor a rule above gives. A story in which no event is found says nothing, unless it names
 * officials of two sides: then it has people, statements and topics.
 */
@NullMarked
package org.communique.event;

import org.jspecify.annotations.NullMarked;
