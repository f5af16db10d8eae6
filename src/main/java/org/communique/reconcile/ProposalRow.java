package org.communique.reconcile;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A proposal as a line of a file: cells with tabs between them. A cell that a spreadsheet would take for a formula gets
 * an apostrophe in front, one that begins with a quotation mark is quoted; reading undoes both.
 */
final class ProposalRow {
    static final String HEADING =
            "thing\tlabel\titem\titem-label\tdescription\tscore\tfound-by\tevidence\tdecision\twho\twhen\twhy";

    private static final int CELLS = 12;
    private static final Pattern IRI = Pattern.compile("https?://[^\\s<>\"{}|\\\\^`]{1,2000}");
    private static final Set<Character> FORMULA = Set.of('=', '+', '-', '@', '\'');

    private ProposalRow() {}

    static String write(Proposal proposal) {
        List<String> cells = new ArrayList<>(List.of(
                proposal.thing(),
                proposal.label(),
                proposal.item(),
                proposal.itemLabel(),
                proposal.description(),
                Integer.toString(proposal.score()),
                proposal.finder(),
                proposal.evidence()));
        cells.addAll(
                switch (proposal.review()) {
                    case Proposal.Review.Open open -> List.of("", "", "", "");
                    case Proposal.Review.Decided(boolean accepted, String who, LocalDate when, String why) ->
                        List.of(accepted ? "accept" : "reject", who, when.toString(), why);
                });
        return String.join("\t", cells.stream().map(ProposalRow::cell).toList());
    }

    /** @throws MalformedProposals with the place and what would be fine */
    static Proposal read(String line, String where) throws MalformedProposals {
        List<String> cells = new ArrayList<>();
        for (String cell : line.split("\t", -1)) {
            cells.add(text(cell));
        }
        // Spreadsheets cut empty cells off the end of a line.
        while (cells.size() < CELLS) {
            cells.add("");
        }
        if (cells.size() > CELLS && cells.subList(CELLS, cells.size()).stream().anyMatch(cell -> !cell.isEmpty())) {
            throw new MalformedProposals(where, "%d cells".formatted(cells.size()), CELLS + " cells");
        }
        require(IRI.matcher(cells.getFirst()).matches(), where, "thing", cells.getFirst(), "an http or https IRI");
        require(Wikidata.isItem(cells.get(2)), where, "item", cells.get(2), "an item, Q and a number");
        require(cells.get(5).matches("100|[0-9]{1,2}"), where, "score", cells.get(5), "0..100");
        return new Proposal(
                cells.get(0),
                cells.get(1),
                cells.get(2),
                cells.get(3),
                cells.get(4),
                Integer.parseInt(cells.get(5)),
                cells.get(6),
                cells.get(7),
                review(cells.subList(8, CELLS), where));
    }

    private static Proposal.Review review(List<String> cells, String where) throws MalformedProposals {
        String decision = cells.get(0).strip();
        if (decision.isEmpty()) {
            boolean blank = cells.stream().allMatch(String::isBlank);
            require(blank, where, "decision", "", "accept or reject where who, when or why is told");
            return new Proposal.Review.Open();
        }
        require(
                Set.of("accept", "reject").contains(decision),
                where,
                "decision",
                decision,
                "accept, reject or nothing");
        String who = cells.get(1).strip();
        require(!who.isEmpty(), where, "who", "", "the one who decided");
        try {
            LocalDate when = LocalDate.parse(cells.get(2).strip());
            return new Proposal.Review.Decided(
                    decision.equals("accept"), who, when, cells.get(3).strip());
        } catch (DateTimeException e) {
            throw new MalformedProposals(where + ": when", shown(cells.get(2)), "a date such as 2026-01-31");
        }
    }

    private static void require(boolean fine, String where, String column, String value, String expected)
            throws MalformedProposals {
        if (!fine) {
            throw new MalformedProposals(where + ": " + column, shown(value), expected);
        }
    }

    private static String shown(String value) {
        return Outside.line(value, "empty");
    }

    private static String cell(String text) {
        String line = text.replaceAll("[\\t\\n\\r\\u000B\\f\\u0085\\u2028\\u2029\\u0000]", " ");
        if (line.startsWith("\"")) {
            return '"' + line.replace("\"", "\"\"") + '"';
        }
        return !line.isEmpty() && FORMULA.contains(line.charAt(0)) ? "'" + line : line;
    }

    private static String text(String cell) {
        boolean quoted = cell.length() >= 2 && cell.startsWith("\"") && cell.endsWith("\"");
        String plain = quoted ? cell.substring(1, cell.length() - 1).replace("\"\"", "\"") : cell;
        boolean guarded = plain.length() >= 2 && plain.charAt(0) == '\'' && FORMULA.contains(plain.charAt(1));
        return guarded ? plain.substring(1) : plain;
    }
}
