package org.zaedno.hub.journey;

import java.util.List;
import org.junit.jupiter.api.Tag;

/** The same, each view in both colour schemes at both widths. */
@Tag("long")
class AccessibilityEverywhereTest extends AccessibilityTest {
    @Override
    List<Axe.Look> looks() {
        return Axe.Look.EVERYWHERE;
    }
}
