package org.zaedno.hub.workspace.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
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
import org.zaedno.hub.workspace.kit.Glyph;

class QuickSearchTest extends WorkspaceTest {
    @Autowired
    QuickSearch search;

    @Autowired
    EditorialDesk desk;

    @Autowired
    SignInDesk accounts;

    @Autowired
    Tenancy tenancy;

    @Test
    @SignedInAs(SignedInAs.EDITOR)
    void drafts_of_this_workspace_are_found_while_one_types_and_nothing_of_others() {
        open(SWALLOW + "/news");
        desk.create(Kind.NEWS, Language.BG, text("Канарче на лястовицата"), Visibility.WORKSPACE, Set.of());
        var other = tenancy.as(
                        Actor.STRANGER, () -> accounts.lookUp(new EmailAddress("redaktor.kladenets@proba.example")))
                .orElseThrow();
        var all = java.util.concurrent.CompletableFuture.runAsync(() ->
                tenancy.as(new Actor.Acting(other.person(), other.workspace().orElseThrow()), () -> {
                    desk.create(Kind.NEWS, Language.BG, text("Канарче на кладенеца"), Visibility.PUBLIC, Set.of());
                }));
        all.join();

        for (var typed : List.of("канар", "kanarche"))
            assertThat(titles(typed)).startsWith("Канарче на лястовицата").doesNotContain("Канарче на кладенеца");
    }

    @Test
    @SignedInAs(SignedInAs.EDITOR)
    void places_and_actions_are_found_by_their_names() {
        open(SWALLOW + "/news");

        assertThat(titles("кошч")).contains("Кошче");
        assertThat(titles("обявете съб")).contains("Обявете събитие");
        assertThat(titles("")).contains("Бюро", "Новини", "Настройки");
    }

    private List<String> titles(String typed) {
        return search.find(Standing.now(), SWALLOW + "/search", typed).found().stream()
                .filter(found -> found.glyph() != Glyph.SEARCH)
                .map(QuickSearch.Found::title)
                .toList();
    }

    private static EditionText text(String title) {
        return new EditionText(title, "", "");
    }
}
