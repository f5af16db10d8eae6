package org.communique.reconcile;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Proposals in a file that people decide on: tab-separated, UTF-8, one line for each thing and item, sorted. Lines are
 * only ever added: what stands there stays, decided or not. A kill leaves the old file or the new one.
 */
public final class ProposalFile {
    private static final Comparator<Proposal> ORDER = Comparator.comparing(Proposal::thing)
            .thenComparing(Comparator.comparingInt(Proposal::score).reversed())
            .thenComparingInt(proposal -> proposal.item().length())
            .thenComparing(Proposal::item);

    private final Path file;

    public ProposalFile(Path file) {
        this.file = file;
    }

    /**
     * What stands in the file; nothing if there is none.
     *
     * @throws MalformedProposals with the line and what would be fine
     */
    public List<Proposal> read() throws IOException {
        if (!Files.exists(file)) {
            return List.of();
        }
        List<String> lines;
        try {
            lines = Files.readAllLines(file);
        } catch (CharacterCodingException e) {
            throw new MalformedProposals(file.toString(), "not in UTF-8", "a file as this program writes it");
        }
        Map<String, Proposal> proposals = new LinkedHashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            String where = "%s:%d".formatted(file, i + 1);
            String line = lines.get(i).replaceFirst("^\uFEFF", "");
            if (i == 0) {
                if (!line.stripTrailing().equals(ProposalRow.HEADING)) {
                    throw new MalformedProposals(where, "another heading", ProposalRow.HEADING.replace('\t', ' '));
                }
            } else if (!line.isBlank()) {
                Proposal proposal = ProposalRow.read(line, where);
                if (proposals.put(key(proposal), proposal) != null) {
                    throw new MalformedProposals(
                            where, "%s a second time".formatted(proposal.item()), "each item once for a thing");
                }
            }
        }
        return List.copyOf(proposals.values());
    }

    /**
     * The links that people accepted, in the order of the things: what a merge may assert.
     *
     * @throws MalformedProposals if a thing was given two items, or an item two things
     */
    public List<AcceptedLink> accepted() throws IOException {
        Map<String, AcceptedLink> byThing = new LinkedHashMap<>();
        Map<String, String> byItem = new HashMap<>();
        for (Proposal proposal : read().stream().sorted(ORDER).toList()) {
            for (AcceptedLink link : proposal.acceptedLink().stream().toList()) {
                AcceptedLink other = byThing.put(link.thing(), link);
                if (other != null) {
                    throw new MalformedProposals(
                            "%s: %s".formatted(file, link.thing()),
                            "both %s and %s accepted".formatted(other.item(), link.item()),
                            "one item at most");
                }
                String namesake = byItem.put(link.item(), link.thing());
                if (namesake != null) {
                    throw new MalformedProposals(
                            "%s: %s".formatted(file, link.item()),
                            "accepted for both %s and %s".formatted(namesake, link.thing()),
                            "one thing at most; two that are one have to be merged");
                }
            }
        }
        return List.copyOf(byThing.values());
    }

    /**
     * Adds those that do not stand in the file yet.
     *
     * @return how many were added
     */
    public int add(Collection<Proposal> found) throws IOException {
        Map<String, Proposal> all = new LinkedHashMap<>();
        read().forEach(proposal -> all.put(key(proposal), proposal));
        int before = all.size();
        found.forEach(proposal -> all.putIfAbsent(key(proposal), proposal));
        if (all.size() > before || !Files.exists(file)) {
            write(all.values());
        }
        return all.size() - before;
    }

    private void write(Collection<Proposal> proposals) throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add(ProposalRow.HEADING);
        proposals.stream().sorted(ORDER).map(ProposalRow::write).forEach(lines::add);
        byte[] bytes = (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        Path draft = file.resolveSibling(file.getFileName() + ".draft");
        try (FileChannel channel = FileChannel.open(
                draft, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            ByteBuffer rest = ByteBuffer.wrap(bytes);
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
            channel.force(true);
        }
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static String key(Proposal proposal) {
        return proposal.thing() + " " + proposal.item();
    }
}
