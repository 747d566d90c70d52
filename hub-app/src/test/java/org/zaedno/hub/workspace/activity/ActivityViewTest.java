package org.zaedno.hub.workspace.activity;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.zaedno.content.audit.Deed;
import org.zaedno.content.audit.Subject;
import org.zaedno.content.language.Language;
import org.zaedno.content.people.EmailAddress;
import org.zaedno.content.people.SignInDesk;
import org.zaedno.content.publication.EditionText;
import org.zaedno.content.publication.EditorialDesk;
import org.zaedno.content.publication.ItemId;
import org.zaedno.content.publication.Kind;
import org.zaedno.content.publication.Visibility;
import org.zaedno.content.tenancy.Actor;
import org.zaedno.content.tenancy.Tenancy;
import org.zaedno.hub.Unheard;
import org.zaedno.hub.words.Words;
import org.zaedno.hub.workspace.SignedInAs;
import org.zaedno.hub.workspace.WorkspaceTest;

class ActivityViewTest extends WorkspaceTest {
    private static final String LOG = SWALLOW + "/activity";

    @Autowired
    private EditorialDesk desk;

    @Autowired
    private SignInDesk accounts;

    @Autowired
    private Tenancy tenancy;

    @Autowired
    private ActivityOf activityOf;

    @Autowired
    private Words words;

    @Test
    @SignedInAs(SignedInAs.AUTHOR)
    void what_was_done_is_said_in_a_sentence_that_leads_to_it() {
        var title = "Дейност " + UUID.randomUUID();
        var item = published(title);

        open(LOG + "?about=" + item.value());

        assertThat(screen())
                .contains("Пробен редактор, „Лястовица“ публикува", "„" + title + "“", "(български)", "започна");
        assertThat(find(Anchor.class).all()).extracting(Anchor::getHref).contains(SWALLOW + "/news/" + item);
    }

    @Test
    @SignedInAs(SignedInAs.IN_TWO_WORKSPACES)
    void the_log_speaks_the_readers_language() {
        var item = published("Activity " + Unheard.word());

        open(LOG + "?about=" + item.value());

        assertThat(screen()).contains("published").contains("(Bulgarian)").doesNotContain("публикува");
    }

    @Test
    @SignedInAs(SignedInAs.AUTHOR)
    void nothing_found_says_so_and_shows_the_way_back() {
        open(LOG + "?person=" + UUID.randomUUID());

        assertThat(screen()).contains("Няма такива редове", "Покажете всичко");
    }

    @Test
    @SignedInAs(SignedInAs.AUTHOR)
    void beside_an_item_stands_what_happened_to_it() {
        var item = published("Странично " + Unheard.word());
        open(SWALLOW + "/activity");

        var panel = activityOf.panel(item);

        assertThat(panel.getElement().getTextRecursively()).contains("Какво се е случвало", "публикува");
    }

    @Test
    void every_deed_and_every_thing_has_its_words() {
        for (var language : new Language[] {Language.BG, Language.EN}) {
            var text = words.in(language);
            Arrays.stream(Deed.values())
                    .map(deed -> "activity.deed." + ActivityQuery.name(deed))
                    .forEach(key -> assertThat(text.text(key)).isNotBlank());
            Arrays.stream(Deed.Area.values())
                    .map(area -> "activity.area." + ActivityQuery.name(area))
                    .forEach(key -> assertThat(text.text(key)).isNotBlank());
            Arrays.stream(Subject.Kind.values())
                    .map(kind -> "activity.gone." + ActivityQuery.name(kind))
                    .forEach(key -> assertThat(text.text(key)).isNotBlank());
            Arrays.stream(Kind.values())
                    .map(kind -> "activity.gone." + ActivityQuery.name(kind))
                    .forEach(key -> assertThat(text.text(key)).isNotBlank());
        }
    }

    private ItemId published(String title) {
        var editor = tenancy.as(Actor.STRANGER, () -> accounts.lookUp(new EmailAddress(SignedInAs.EDITOR)))
                .orElseThrow();
        return tenancy.as(new Actor.Acting(editor.person(), editor.workspace().orElseThrow()), () -> {
            var text = new EditionText(title, "", "<p>Текст</p>");
            var item = desk.create(Kind.NEWS, Language.BG, text, Visibility.PUBLIC, Set.of())
                    .item();
            desk.publish(item.id(), Language.BG, 1);
            return item.id();
        });
    }
}
