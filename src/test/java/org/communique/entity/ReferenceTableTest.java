package org.communique.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.communique.annotation.AnnotatedSentence;
import org.junit.jupiter.api.Test;

/** Whom pronouns and descriptions mean to a sure reader, in short texts: {@code text | words=surname; words=sides}. */
class ReferenceTableTest {
    private static final String TABLE = """
            Zambian President Amos Kiprop received Portuguese Foreign Minister Rui Tavares. He thanked him for coming. | He=Kiprop; him=Tavares
            Portuguese Foreign Minister Rui Tavares was received by Zambian President Amos Kiprop. He thanked him for the welcome. | He=Tavares; him=Kiprop
            Zambian President Amos Kiprop met Portuguese Foreign Minister Rui Tavares. With Tavares, he reviewed trade. | he=Kiprop
            Zambian President Amos Kiprop welcomed Portuguese Foreign Minister Rui Tavares. Tavares thanked Kiprop. In his talks with Tavares, he asked for help. | he=Kiprop
            After Zambian President Amos Kiprop had met Portuguese Foreign Minister Rui Tavares, Prime Minister Josef Hamutenya said he was pleased. | he=Hamutenya
            After meeting Zambian President Amos Kiprop, Portuguese Foreign Minister Rui Tavares flew home. He called the talks useful. | He=Tavares
            Received by Zambian President Amos Kiprop, Portuguese Foreign Minister Rui Tavares spoke of trade. He also praised the army. | He=Tavares
            Zambian President Amos Kiprop met Portuguese Foreign Minister Rui Tavares, who said he was glad to be back. | he=Tavares
            Zambian President Amos Kiprop met Portuguese Foreign Minister Rui Tavares and told him that he was welcome. | him=Tavares; he=Kiprop
            Portuguese Foreign Minister Rui Tavares arrived in Lusaka on Monday. President Amos Kiprop received him the same evening. | him=Tavares
            Portuguese Foreign Minister Rui Tavares arrived in Lusaka on Monday. The visitor was greeted by President Amos Kiprop. | visitor=Tavares
            Zambian President Amos Kiprop received Portuguese Foreign Minister Rui Tavares. The guest praised the army. | guest=Tavares
            Zambian President Amos Kiprop received Portuguese Foreign Minister Rui Tavares. The host spoke of trade. | host=Kiprop
            Portuguese Foreign Minister Rui Tavares called on Zambian President Amos Kiprop. The visiting minister praised his host. | minister=Tavares; host=Kiprop
            LUSAKA, May 5 - Zambian President Amos Kiprop met Portuguese Foreign Minister Rui Tavares. The visitor praised the army. | visitor=Tavares
            Portuguese Foreign Minister Rui Tavares called on Zambian President Amos Kiprop. His guest, Kiprop said, was a friend. | guest=Tavares
            Zambian Foreign Minister Amos Kiprop met Portuguese Foreign Minister Rui Tavares. The minister called for more trade. | minister=Kiprop
            Zambian Foreign Minister Amos Kiprop met Portuguese Foreign Minister Rui Tavares. The Portuguese minister called for more trade. | Portuguese minister=Tavares
            Zambian Foreign Minister Amos Kiprop met Portuguese Foreign Minister Rui Tavares. The Zambian diplomat called for more trade. | diplomat=Kiprop
            Zambian President Amos Kiprop met Portuguese Foreign Minister Rui Tavares. The minister called for more trade. | minister=Tavares
            Zambian President Amos Kiprop met Portuguese Foreign Minister Rui Tavares. The head of state called for more trade. | head of state=Kiprop
            Zambian President Amos Kiprop met Portuguese Prime Minister Rui Tavares. The premier called for more trade. | premier=Tavares
            Zambian President Amos Kiprop met Portuguese Ambassador Rui Tavares. The envoy called for more trade. | envoy=Tavares
            Zambian President Amos Kiprop met Portuguese Foreign Minister Maria Tavares. She called for more trade. | She=Tavares
            Portuguese Foreign Minister Maria Tavares met Zambian President Amos Kiprop. He told her that trade was growing. | He=Kiprop; her=Tavares
            Portuguese Foreign Minister Maria Tavares arrived on Monday. President Amos Kiprop of Zambia received her in Lusaka. | her=Tavares
            Portuguese Foreign Minister Maria Tavares arrived on Monday. Her host in Lusaka was the Zambian Foreign Minister, Amos Kiprop. The host praised her country. | host=Kiprop
            Portuguese Foreign Minister Maria Tavares praised her Zambian counterpart Amos Kiprop. He had hosted her in March. | He=Kiprop; her=Tavares
            Ms Ilunga Tavares, the Portuguese ambassador, called on Zambian President Amos Kiprop. She gave him a letter. | She=Tavares; him=Kiprop
            King Amos of Tonga received Portuguese Foreign Minister Rui Tavares. The monarch spoke of the sea. | monarch=Amos
            The summit was opened by Zambian President Amos Kiprop. He called for unity. | He=Kiprop
            Zambian President Amos Kiprop and Portuguese Foreign Minister Rui Tavares met on Monday. They spoke of trade. | They=sides
            Zambian President Amos Kiprop and Portuguese Foreign Minister Rui Tavares met on Monday. The two discussed trade. | The two=sides
            Zambian Foreign Minister Amos Kiprop and Portuguese Foreign Minister Rui Tavares met on Monday. Both ministers spoke of trade. | Both ministers=sides
            Zambian Foreign Minister Amos Kiprop saw Portuguese Foreign Minister Rui Tavares. It was the first meeting between the two since May. | the two=sides
            Zambian Foreign Minister Amos Kiprop saw Portuguese Foreign Minister Rui Tavares. Trade was at the centre, the two agreed. | the two=sides
            Zambian Foreign Minister Amos Kiprop saw Portuguese Foreign Minister Rui Tavares. The pair shook hands. | The pair=sides
            Portuguese Foreign Minister Rui Tavares was in Lusaka on Monday. Talks with President Amos Kiprop awaited him there. | him=Tavares
            Portuguese Foreign Minister Rui Tavares was in Lusaka on Monday. There he met Zambian President Amos Kiprop. He leaves on Friday. | he=Tavares; He=Tavares
            Portuguese Foreign Minister Rui Tavares was in Lusaka on Monday. Zambian President Amos Kiprop, whom he met, spoke of trade. | he=Tavares
            Portuguese Foreign Minister Rui Tavares was in Lusaka on Monday. Zambian President Amos Kiprop, with whom he met, spoke of trade. He was glad. | he=Tavares; He=Kiprop
            According to Portuguese Foreign Minister Rui Tavares, he will fly to Lusaka. | he=Tavares
            While Zambian President Amos Kiprop spoke, Portuguese Foreign Minister Rui Tavares wrote. He looked tired. | He=Tavares
            On Monday Portuguese Foreign Minister Rui Tavares flew to Lusaka. The country's president, Amos Kiprop, awaited him. | him=Tavares
            Zambian President Amos Kiprop hosted Portuguese Foreign Minister Rui Tavares. At dinner the Portuguese guest praised the cooks. | guest=Tavares
            Zambian President Amos Kiprop spoke on Monday. The president was in Lusaka. | president=Kiprop
            Zambian General Amos Kiprop met Portuguese Defence Minister Rui Tavares. The general spoke of the army. | general=Kiprop
            Zambian Army Commander General Amos Kiprop met Portuguese Defence Minister Rui Tavares. The Zambian officer spoke of the army. | officer=Kiprop
            The Zambian president, Amos Kiprop, phoned Portuguese Foreign Minister Rui Tavares. The Zambian leader wished him well. | leader=Kiprop; him=Tavares
            Zambian President Amos Kiprop had Portuguese Foreign Minister Rui Tavares as his guest. Tavares handed him a letter. | him=Kiprop
            Portuguese Foreign Minister Rui Tavares paid a visit to Lusaka. Having met him, President Amos Kiprop of Zambia spoke of trade. | him=Tavares
            Zambian President Amos Kiprop met Portuguese Foreign Minister Rui Tavares. To the minister he spoke of trade. | minister=Tavares; he=Kiprop
            Zambian President Amos Kiprop met Portuguese Foreign Minister Rui Tavares. The president told the minister that he was welcome. | president=Kiprop; minister=Tavares; he=Kiprop
            Zambian President Amos Kiprop met Portuguese Foreign Minister Rui Tavares. Before the talks he had prayed. | he=Kiprop
            Zambian President Amos Kiprop met Portuguese Foreign Minister Rui Tavares. When asked, he smiled. | he=Kiprop
            Mr Tavares, the Portuguese minister, came to Lusaka. Ms Ilunga, the Zambian minister, met him. She gave him tea. | him=Tavares; She=Ilunga; him=Tavares
            Zambian President Amos Kiprop met Portuguese Foreign Minister Rui Tavares. Every minister sleeps, and a guest may too. |
            Zambian President Amos Kiprop met Portuguese Foreign Minister Rui Tavares. The host country has many lakes. |
            Zambian President Amos Kiprop met Portuguese Foreign Minister Rui Tavares. The ambassador was absent. |
            Portuguese Foreign Minister Rui Tavares arrived in Lusaka. Zambian Foreign Minister Amos Kiprop received his guest at noon. The two diplomats then dined. | guest=Tavares; The two diplomats=sides
            Portuguese Foreign Minister Rui Tavares visited Zambia. On Monday the minister met President Amos Kiprop. On Tuesday he saw Speaker Josef Hamutenya. | minister=Tavares; he=Tavares
            """;

    @Test
    void aSureReadersReferences() {
        List<String> wrong = new ArrayList<>();
        TABLE.lines().forEach(line -> {
            int bar = line.indexOf('|');
            String expected = line.substring(bar + 1).strip();
            String found = references(line.substring(0, bar).strip());
            if (!found.equals(expected)) {
                wrong.add(line + " BUT " + found);
            }
        });
        assertThat(wrong).isEmpty();
    }

    private static String references(String text) {
        Resolved resolved = Resolved.of(text);
        List<String> shown = new ArrayList<>();
        for (int i = 0; i < resolved.story().sentences().size(); i++) {
            AnnotatedSentence sentence = resolved.story().sentences().get(i);
            for (Reference reference : resolved.people().in(i)) {
                switch (reference) {
                    case Reference.ToPerson one -> {
                        if (one.form() != Reference.Form.NAME) {
                            String name = resolved.people()
                                    .persons()
                                    .get(one.person())
                                    .name();
                            shown.add(sentence.text(one.range()) + "=" + name.substring(name.lastIndexOf(' ') + 1));
                        }
                    }
                    case Reference.ToSides sides -> shown.add(sentence.text(sides.range()) + "=sides");
                }
            }
        }
        return String.join("; ", shown);
    }
}
