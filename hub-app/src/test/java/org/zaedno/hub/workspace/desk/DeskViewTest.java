package org.zaedno.hub.workspace.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.zaedno.content.language.Language;
import org.zaedno.content.publication.EditionText;
import org.zaedno.content.publication.EditorialDesk;
import org.zaedno.content.publication.Kind;
import org.zaedno.content.publication.Visibility;
import org.zaedno.hub.workspace.SignedInAs;
import org.zaedno.hub.workspace.WorkspaceTest;

class DeskViewTest extends WorkspaceTest {
    @Autowired
    EditorialDesk desk;

    @Test
    @SignedInAs(SignedInAs.EDITOR)
    void a_workspace_opens_at_the_desk_with_what_waits() {
        open(SWALLOW);
        var text = new EditionText("Чака ред на бюрото", "", "<p>Текст</p>");
        var item = desk.create(Kind.NEWS, Language.BG, text, Visibility.PUBLIC, Set.of());
        desk.submit(item.item().id(), Language.BG, 1);

        open(SWALLOW);

        assertThat(getCurrentView()).isInstanceOf(DeskView.class);
        assertThat(screen()).contains("Чакат Вашата проверка", "Чака ред на бюрото", "Прегледайте", "Напишете новина");
    }
}
