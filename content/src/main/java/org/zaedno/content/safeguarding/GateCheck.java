package org.zaedno.content.safeguarding;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.zaedno.content.publication.Edition;
import org.zaedno.content.publication.Item;
import org.zaedno.content.publication.PublishingCheck;

/** Nothing about a child is published past the gate. */
@Component
class GateCheck implements PublishingCheck {
    /** Asked late: the gate works at the desk that asks this. */
    private final ObjectProvider<PublishingGate> gate;

    GateCheck(ObjectProvider<PublishingGate> gate) {
        this.gate = gate;
    }

    @Override
    public void check(Item item, Edition edition) {
        gate.getObject().state(item, edition.language(), edition.text()).obstacles().stream()
                .sorted()
                .findFirst()
                .ifPresent(obstacle -> {
                    throw obstacle.refusal();
                });
    }
}
