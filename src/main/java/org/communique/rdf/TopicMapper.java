package org.communique.rdf;

import java.util.List;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.communique.event.TopicReport;

/** {@link TopicReport} → a {@code dip:TopicReport}, and {@code dip:topic} on the event at which it came up. */
final class TopicMapper {
    private final EvidenceMapper evidence;

    TopicMapper(EvidenceMapper evidence) {
        this.evidence = evidence;
    }

    /** A topic that came up at two events has one report with both. */
    void map(List<TopicReport> topics, ArticleScope scope) {
        for (TopicReport topic : topics) {
            Model model = scope.model();
            Resource report = scope.report("topic-" + topic.topic().code(), Dip.TopicReport);
            model.add(report, Dip.topic, Concepts.of(topic.topic()));
            topic.event().map(scope::node).ifPresent(event -> {
                model.add(report, Dip.madeAt, event);
                model.add(event, Dip.topic, Concepts.of(topic.topic()));
            });
            evidence.map(report, topic.evidence(), scope);
        }
    }
}
