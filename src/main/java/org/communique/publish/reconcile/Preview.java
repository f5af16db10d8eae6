package org.communique.publish.reconcile;

import java.util.ArrayList;
import java.util.List;
import org.communique.publish.page.Section;
import org.communique.publish.page.Value;

/** What is shown of a thing in a small window on a page of others. */
record Preview(Entity entity, Entities entities) {
    private static final int MOST_FACTS = 6;
    private static final int MOST_VALUES = 5;

    List<Section.Fact> facts() {
        List<Section.Fact> facts = new ArrayList<>();
        for (EntityProperty property : EntityProperty.values()) {
            List<Value> values = property.isOf(entity.type())
                    ? entities.values(entity, property).stream()
                            .limit(MOST_VALUES)
                            .map(entities::label)
                            .map(Value::text)
                            .toList()
                    : List.of();
            if (!values.isEmpty() && facts.size() < MOST_FACTS) {
                facts.add(new Section.Fact(Value.text(property.title()), values));
            }
        }
        return facts;
    }
}
