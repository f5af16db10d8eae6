package org.communique.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProposalFileTest {
    private static final String THING = "http://news.example/person/jean-moreau";

    @TempDir
    Path scratch;

    private Path path() {
        return scratch.resolve("review/proposals.tsv");
    }

    private static Proposal proposal(String thing, String item, int score) {
        return new Proposal(
                thing,
                "Jean Moreau",
                item,
                "Jean Moreau",
                "diplomat",
                score,
                "service",
                "name: same",
                new Proposal.Review.Open());
    }

    private static Proposal described(String description) {
        Proposal plain = proposal(THING, "Q7", 50);
        return new Proposal(
                plain.thing(),
                plain.label(),
                plain.item(),
                plain.itemLabel(),
                description,
                plain.score(),
                plain.finder(),
                plain.evidence(),
                plain.review());
    }

    private void decide(String item, String cells) throws IOException {
        List<String> lines = Files.readAllLines(path()).stream()
                .map(line -> line.contains("\t" + item + "\t") ? line.replaceFirst("\t\t\t\t$", "\t" + cells) : line)
                .toList();
        Files.write(path(), lines);
    }

    @Test
    void oneLineForEachSortedByThingAndScore() throws IOException {
        new ProposalFile(path())
                .add(List.of(
                        proposal(THING + "-2", "Q1", 10),
                        proposal(THING, "Q20", 50),
                        proposal(THING, "Q3", 50),
                        proposal(THING, "Q4", 90)));

        assertThat(Files.readString(path())).isEqualTo("""
                thing	label	item	item-label	description	score	found-by	evidence	decision	who	when	why
                http://news.example/person/jean-moreau	Jean Moreau	Q4	Jean Moreau	diplomat	90	service	name: same\t\t\t\t
                http://news.example/person/jean-moreau	Jean Moreau	Q3	Jean Moreau	diplomat	50	service	name: same\t\t\t\t
                http://news.example/person/jean-moreau	Jean Moreau	Q20	Jean Moreau	diplomat	50	service	name: same\t\t\t\t
                http://news.example/person/jean-moreau-2	Jean Moreau	Q1	Jean Moreau	diplomat	10	service	name: same\t\t\t\t
                """);
    }

    @Test
    void decisionsStayAndOnlyWhatIsNewIsAdded() throws IOException {
        ProposalFile file = new ProposalFile(path());
        file.add(List.of(proposal(THING, "Q4", 90), proposal(THING, "Q3", 50)));
        decide("Q4", "accept\tA. Reader\t2026-03-01\tsame post, same year");
        decide("Q3", "reject\tA. Reader\t2026-03-01\t");
        String before = Files.readString(path());

        assertThat(file.add(List.of(proposal(THING, "Q4", 12), proposal(THING, "Q3", 12))))
                .isZero();
        assertThat(path()).hasContent(before);
        assertThat(file.add(List.of(proposal(THING, "Q5", 70)))).isEqualTo(1);
        assertThat(Files.readString(path())).contains(before.lines().skip(1).toList());
        assertThat(file.accepted())
                .containsExactly(new AcceptedLink(
                        THING,
                        "http://www.wikidata.org/entity/Q4",
                        "A. Reader",
                        LocalDate.of(2026, 3, 1),
                        "same post, same year"));
    }

    @Test
    void whatNobodyDecidedOrSomebodyRejectedIsNotAccepted() throws IOException {
        ProposalFile file = new ProposalFile(path());
        file.add(List.of(proposal(THING, "Q4", 90), proposal(THING, "Q3", 50)));
        decide("Q3", "reject\tA. Reader\t2026-03-01\tdied in 1950");

        assertThat(file.accepted()).isEmpty();
        assertThat(new ProposalFile(scratch.resolve("none.tsv")).accepted()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=HYPERLINK(\"http://evil.example\")",
                "+1",
                "-1+1",
                "@SUM(A1)",
                "'quoted",
                "'=1",
                "\"quoted\" at the start",
                "\"",
                "a \"word\" inside",
                "…"
            })
    void aHostileDescriptionIsNoFormulaAndComesBackAsItWas(String description) throws IOException {
        ProposalFile file = new ProposalFile(path());
        file.add(List.of(described(description)));

        assertThat(Files.readString(path())).doesNotContainPattern("\t[=+@-]");
        assertThat(file.read()).containsExactly(described(description));
    }

    @Test
    void tabsAndLineEndsMakeNoCellsAndLines() throws IOException {
        ProposalFile file = new ProposalFile(path());
        file.add(List.of(described("one\ttwo\r\nthree\u2028four")));

        assertThat(file.read()).containsExactly(described("one two  three four"));
    }

    @Test
    void aFileThatASpreadsheetSavedIsRead() throws IOException {
        ProposalFile file = new ProposalFile(path());
        file.add(List.of(proposal(THING, "Q4", 90), proposal(THING, "Q3", 50)));
        decide("Q4", "accept\tA. Reader\t2026-03-01\t\"said \"\"yes\"\" twice\"");
        String saved =
                "\uFEFF" + Files.readString(path()).replace("\t\t\t\t\n", "\n").replace("\n", "\r\n");
        Files.writeString(path(), saved);

        assertThat(file.accepted()).extracting(AcceptedLink::why).containsExactly("said \"yes\" twice");
        assertThat(file.read()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    yes;A;2026-03-01;    | decision: yes (expected: accept, reject or nothing)
                    accept;;2026-03-01;  | who: empty (expected: the one who decided)
                    accept;A;1 March;    | when: 1 March (expected: a date such as 2026-01-31)
                    accept;A;;           | when: empty (expected: a date such as 2026-01-31)
                    ;A;;                 | decision: empty (expected: accept or reject where who, when or why is told)
                    """)
    void aDecisionThatIsNotWholeIsRefusedWithItsPlace(String cells, String message) throws IOException {
        ProposalFile file = new ProposalFile(path());
        file.add(List.of(proposal(THING, "Q4", 90)));
        decide("Q4", cells.strip().replace(';', '\t'));
        String before = Files.readString(path());

        assertThatThrownBy(file::accepted)
                .isInstanceOf(MalformedProposals.class)
                .hasMessage(path() + ":2: " + message);
        assertThatThrownBy(() -> file.add(List.of(proposal(THING, "Q5", 90)))).isInstanceOf(MalformedProposals.class);
        assertThat(path()).hasContent(before);
    }

    @Test
    void oneThingHasOneItemAndOneItemOneThing() throws IOException {
        ProposalFile file = new ProposalFile(path());
        file.add(List.of(proposal(THING, "Q4", 90), proposal(THING, "Q3", 50)));
        decide("Q4", "accept\tA\t2026-03-01\t");
        decide("Q3", "accept\tA\t2026-03-01\t");

        assertThatThrownBy(file::accepted)
                .hasMessage(path() + ": " + THING + ": both http://www.wikidata.org/entity/Q4 and "
                        + "http://www.wikidata.org/entity/Q3 accepted (expected: one item at most)");

        Files.delete(path());
        file.add(List.of(proposal(THING, "Q4", 90), proposal(THING + "-2", "Q4", 50)));
        decide("Q4", "accept\tA\t2026-03-01\t");

        assertThatThrownBy(file::accepted).hasMessageContaining("accepted for both " + THING + " and " + THING + "-2");
    }

    @ParameterizedTest
    @CsvSource({
        "javascript:alert(1), Q4, 90, thing: javascript:alert(1)",
        "http://news.example/x, Q0, 90, item: Q0",
        "http://news.example/x, Q4, 101, score: 101",
        "http://news.example/x, Q4, -1, score: -1",
    })
    void aCellThatIsNotFineIsRefused(String thing, String item, String score, String message) throws IOException {
        ProposalFile file = new ProposalFile(path());
        file.add(List.of());
        Files.writeString(
                path(), Files.readString(path()) + "\n" + String.join("\t", thing, "", item, "", "", score) + "\n");

        assertThatThrownBy(file::read)
                .isInstanceOf(MalformedProposals.class)
                .hasMessageContaining(":3: " + message + " (expected: ");
    }

    @Test
    void anotherFileIsNotTouched() throws IOException {
        Files.createDirectories(path().getParent());
        Files.writeString(path(), "shopping\tlist\n");

        assertThatThrownBy(() -> new ProposalFile(path()).add(List.of(proposal(THING, "Q4", 90))))
                .isInstanceOf(MalformedProposals.class)
                .hasMessageContaining(":1: another heading");
        assertThat(path()).hasContent("shopping\tlist\n");

        Files.write(path(), "Krak\u00f3w".getBytes(StandardCharsets.ISO_8859_1));
        assertThatThrownBy(() -> new ProposalFile(path()).read()).hasMessageContaining("not in UTF-8");
    }
}
