package org.zaedno.hub.workspace.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.zaedno.content.coalition.FrontWindow;
import org.zaedno.content.language.Language;
import org.zaedno.content.people.EmailAddress;
import org.zaedno.content.people.SignInDesk;
import org.zaedno.content.publication.EditionText;
import org.zaedno.content.publication.EditorialDesk;
import org.zaedno.content.publication.Kind;
import org.zaedno.content.publication.Visibility;
import org.zaedno.content.tenancy.Actor;
import org.zaedno.content.tenancy.Tenancy;
import org.zaedno.hub.workspace.SignedInAs;
import org.zaedno.hub.workspace.WorkspaceTest;

class DeskViewTest extends WorkspaceTest {
    @Autowired
    EditorialDesk desk;

    @Autowired
    FrontWindow window;

    @Autowired
    SignInDesk accounts;

    @Autowired
    Tenancy tenancy;

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

    @Test
    @SignedInAs(SignedInAs.EDITOR)
    void every_number_on_the_desk_leads_to_as_many_lines() {
        for (int at = 0; at < 10; at++) draft("Чернова за бюрото " + at);
        open(SWALLOW);
        var counts = find(Anchor.class).withClassName("count").all().stream()
                .collect(Collectors.toMap(Anchor::getHref, Anchor::getText));
        assertThat(counts).isNotEmpty();

        counts.forEach((address, number) -> {
            open(address);
            assertThat(find(Inbox.class).single().getElement().getChild(0).getChildCount())
                    .as(address)
                    .isEqualTo(Integer.parseInt(number));
        });
    }

    @Test
    @SignedInAs(SignedInAs.EDITOR)
    void the_desk_greets_a_role_without_a_name_and_tells_what_one_wrote_lately() {
        draft("Последното, което написах");

        open(SWALLOW);

        assertThat(find(H1.class).single().getText()).matches("Добро утро|Добър ден|Добър вечер");
        assertThat(find(Lately.class).single().getElement().getTextRecursively())
                .contains("Последното, което");
    }

    @Test
    @SignedInAs("parva-stranitsa@proba.example")
    void what_is_proposed_for_the_front_page_waits_at_the_desk_of_its_duty() {
        open("proba-sedem-pateki");
        CompletableFuture.runAsync(() -> tenancy.as(editor(), () -> {
                    var text = new EditionText("За началната страница", "", "<p>Текст</p>");
                    var item = desk.create(Kind.NEWS, Language.BG, text, Visibility.PUBLIC, Set.of())
                            .item()
                            .id();
                    desk.publish(item, Language.BG, 1);
                    window.propose(item, "Вижте");
                }))
                .join();

        open("proba-sedem-pateki");

        assertThat(screen())
                .contains("Предложени за началната страница", "За началната страница", "Пробна „Лястовица“", "Решете");
    }

    private Actor.Acting editor() {
        var account = tenancy.as(Actor.STRANGER, () -> accounts.lookUp(new EmailAddress(SignedInAs.EDITOR)))
                .orElseThrow();
        return new Actor.Acting(account.person(), account.workspace().orElseThrow());
    }

    private void draft(String title) {
        open(SWALLOW);
        desk.create(Kind.NEWS, Language.BG, new EditionText(title, "", "<p>Текст</p>"), Visibility.PUBLIC, Set.of());
    }
}
