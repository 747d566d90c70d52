package org.zaedno.hub.indexing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.zaedno.content.Content;
import org.zaedno.content.people.Duty;
import org.zaedno.content.publication.ChangeLog;
import org.zaedno.content.theme.Glossary;
import org.zaedno.content.theme.GlossaryDesk;
import org.zaedno.content.theme.TermText;
import org.zaedno.search.query.Glossary.Entry;

class LiveGlossaryTest {
    private final Content content = Content.shared();
    private final GlossaryDesk desk = content.get(GlossaryDesk.class);
    private final LiveGlossary live =
            new LiveGlossary(content.get(Glossary.class), content.get(ChangeLog.class), content.tenancy());

    @Test
    void what_editors_add_change_remove_and_bring_back_is_known_when_the_log_was_followed() {
        live.follow();
        var duty = content.world().holding(Duty.THEMES);
        var mine = content.world().theme().toString();
        var term = content.as(
                duty,
                () -> desk.add(
                        new TermText("Дневен център " + mine, "ДЦ", List.of("Дневник " + mine), ""),
                        new TermText("Day centre " + mine, "", List.of(), ""),
                        Optional.empty(),
                        Set.of()));
        live.follow();
        var entry = new Entry(Set.of("Дневен център " + mine, "ДЦ", "Дневник " + mine), Set.of("Day centre " + mine));
        assertThat(live.entries()).contains(entry);

        content.as(duty, () -> desk.remove(term.id()));
        live.follow();
        assertThat(live.entries()).doesNotContain(entry);

        content.as(duty, () -> desk.bringBack(term.id()));
        live.follow();
        assertThat(live.entries()).contains(entry);
    }
}
