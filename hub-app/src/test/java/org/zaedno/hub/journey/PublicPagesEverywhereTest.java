package org.zaedno.hub.journey;

import java.util.List;
import org.junit.jupiter.api.Tag;

/** The same, each page in both languages, in both colour schemes, at both widths. */
@Tag("long")
class PublicPagesEverywhereTest extends PublicPagesTest {
    @Override
    List<Axe.Look> looks(String address) {
        return Axe.Look.EVERYWHERE;
    }
}
