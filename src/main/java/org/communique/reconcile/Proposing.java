package org.communique.reconcile;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import org.communique.reconcile.web.Answer;
import org.communique.reconcile.web.PoliteClient;

/**
 * Finds candidates for things, looks up what Wikidata says of them and turns them into proposals. A question without a
 * usable answer costs the things that it was about, and is told; a service that is not there ends the run.
 */
public final class Proposing {
    /** Whom to ask for candidates. */
    public enum Source {
        SERVICE,
        SEARCH,
        BOTH
    }

    /**
     * How to ask.
     *
     * @param service the address of a reconciliation service
     * @param wikidata the address of Wikidata's {@code api.php}
     * @param batchSize how many queries go into one request to the service
     * @param limit how many candidates are wanted for a thing
     * @param maxlag beyond how many seconds of lag Wikidata shall rather refuse
     */
    public record Plan(Source source, URI service, URI wikidata, int batchSize, int limit, int maxlag) {}

    /**
     * What came of it.
     *
     * @param proposals what was found
     * @param asked how many things were asked about, with or without success
     * @param faults why something was not found out
     * @param complete whether all things were asked about
     */
    public record Outcome(List<Proposal> proposals, int asked, List<String> faults, boolean complete) {
        public Outcome {
            proposals = List.copyOf(proposals);
            faults = List.copyOf(faults);
        }
    }

    private final PoliteClient client;
    private final Plan plan;
    private final WikidataItems items;

    public Proposing(PoliteClient client, Plan plan) {
        this.client = client;
        this.plan = plan;
        this.items = new WikidataItems(client, plan.wikidata(), plan.maxlag());
    }

    /** @param progress told how many things are done */
    public Outcome propose(List<Subject> subjects, IntConsumer progress) {
        Run run = new Run();
        if (!subjects.isEmpty() && run.open()) {
            int size = run.finders.stream().mapToInt(Finder::batchSize).max().orElse(1);
            for (int from = 0; from < subjects.size() && run.going; from += size) {
                List<Subject> batch = subjects.subList(from, Math.min(from + size, subjects.size()));
                run.propose(batch);
                progress.accept(run.asked);
            }
        }
        return new Outcome(run.proposals, run.asked, run.faults, run.going);
    }

    /** One run over all things. */
    private final class Run {
        private final List<Finder> finders = new ArrayList<>();
        private final List<Proposal> proposals = new ArrayList<>();
        private final List<String> faults = new ArrayList<>();
        private int asked;
        private boolean going = true;

        private boolean open() {
            if (plan.source() != Source.SEARCH) {
                taken(ReconciliationService.open(client, plan.service(), plan.batchSize(), plan.limit()))
                        .forEach(finders::add);
                going &= !finders.isEmpty();
            }
            if (plan.source() != Source.SERVICE) {
                finders.add(new WikidataSearch(client, plan.wikidata(), plan.limit(), plan.maxlag()));
            }
            return going;
        }

        private void propose(List<Subject> batch) {
            int faultsBefore = faults.size();
            Map<Subject, Map<String, Candidate>> found = new LinkedHashMap<>();
            batch.forEach(subject -> found.put(subject, known(subject)));
            for (Finder finder : finders) {
                for (int from = 0; from < batch.size() && going; from += finder.batchSize()) {
                    List<Subject> part = batch.subList(from, Math.min(from + finder.batchSize(), batch.size()));
                    taken(finder.find(part))
                            .forEach(answer -> part.forEach(subject -> answer.getOrDefault(subject.iri(), List.of())
                                    .forEach(candidate -> found.getOrDefault(subject, Map.of())
                                            .merge(candidate.item(), candidate, Run::together))));
                }
            }
            Map<String, Item> described = all(ids(found), items::items);
            Map<String, String> posts = all(offices(described), items::labels);
            if (going) {
                asked += batch.size();
                // What could not be looked up now would stand in the file without its evidence for good.
                if (faults.size() == faultsBefore) {
                    found.forEach((subject, candidates) -> write(subject, candidates, described, posts));
                }
            }
        }

        private static Map<String, Candidate> known(Subject subject) {
            Map<String, Candidate> known = new LinkedHashMap<>();
            subject.candidates().forEach(item -> known.put(item, new Candidate(item, item, "", 0, "store")));
            return known;
        }

        private static Candidate together(Candidate one, Candidate other) {
            Candidate named = one.label().equals(one.item()) ? other : one;
            return new Candidate(
                    one.item(),
                    named.label(),
                    named.description(),
                    Math.max(one.score(), other.score()),
                    one.finder() + ", " + other.finder());
        }

        private static List<String> ids(Map<Subject, Map<String, Candidate>> found) {
            Set<String> ids = new LinkedHashSet<>();
            found.values().forEach(candidates -> ids.addAll(candidates.keySet()));
            return List.copyOf(ids);
        }

        private static List<String> offices(Map<String, Item> described) {
            return described.values().stream()
                    .flatMap(item -> item.offices().stream())
                    .map(Item.Office::item)
                    .distinct()
                    .toList();
        }

        private <T> Map<String, T> all(List<String> ids, Function<List<String>, Answer<Map<String, T>>> question) {
            Map<String, T> all = new LinkedHashMap<>();
            for (int from = 0; from < ids.size() && going; from += WikidataItems.BATCH) {
                List<String> part = ids.subList(from, Math.min(from + WikidataItems.BATCH, ids.size()));
                taken(question.apply(part)).forEach(all::putAll);
            }
            return all;
        }

        private void write(
                Subject subject,
                Map<String, Candidate> candidates,
                Map<String, Item> described,
                Map<String, String> posts) {
            candidates
                    .values()
                    .forEach(candidate -> Stream.of(candidate.item())
                            .filter(described::containsKey)
                            .map(described::get)
                            .forEach(item -> {
                                Evidence evidence = new Evidence(subject, item, posts);
                                if (!evidence.isOfOtherKind()) {
                                    proposals.add(proposal(subject, candidate, item, evidence.text()));
                                }
                            }));
        }

        private static Proposal proposal(Subject subject, Candidate candidate, Item item, String evidence) {
            return new Proposal(
                    subject.iri(),
                    Outside.line(subject.label(), "-"),
                    candidate.item(),
                    item.label().equals(item.id()) ? candidate.label() : item.label(),
                    item.description().isEmpty() ? candidate.description() : item.description(),
                    Math.toIntExact(Math.round(candidate.score())),
                    candidate.finder(),
                    evidence,
                    new Proposal.Review.Open());
        }

        /** The answer, if there is one; else its reason is noted. */
        private <T> List<T> taken(Answer<T> answer) {
            return switch (answer) {
                case Answer.Given<T>(T content) -> List.of(content);
                case Answer.Broken<T>(String reason) -> {
                    faults.add(reason);
                    yield List.of();
                }
                case Answer.Unavailable<T>(String reason) -> {
                    faults.add(reason);
                    going = false;
                    yield List.of();
                }
            };
        }
    }
}
