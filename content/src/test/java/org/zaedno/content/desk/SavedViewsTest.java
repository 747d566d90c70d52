package org.zaedno.content.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.zaedno.content.Content;
import org.zaedno.content.people.Role;
import org.zaedno.content.tenancy.Actor;
import org.zaedno.content.tenancy.Refusal;

class SavedViewsTest {
    private final Content content = Content.shared();
    private final SavedViews views = content.get(SavedViews.class);
    private final org.zaedno.content.tenancy.WorkspaceId workspace =
            content.world().member();
    private final Actor.Acting author = content.world().acting(workspace, Role.AUTHOR);
    private final Actor.Acting editor = content.world().acting(workspace, Role.EDITOR);
    private final Actor.Acting elsewhere =
            content.world().acting(content.world().member(), Role.COORDINATOR);

    @Test
    void one_s_own_views_are_one_s_own_and_shared_ones_everybody_s_in_the_workspace() {
        content.as(author, () -> views.save("news", "Без превод", "lang=en&state=missing", false));
        content.as(editor, () -> views.save("news", "За преглед", "state=in-review", true));

        assertThat(content.as(author, () -> views.of("news")))
                .extracting(SavedView::name)
                .containsExactly("За преглед", "Без превод");
        assertThat(content.as(editor, () -> views.of("news")))
                .extracting(SavedView::name)
                .containsExactly("За преглед");
        assertThat(content.as(editor, () -> views.of("events"))).isEmpty();
        assertThat(content.as(
                        elsewhere,
                        () -> content.sql()
                                .sql("select count(*) from content.saved_view")
                                .query(Long.class)
                                .single()))
                .isZero();
    }

    @Test
    void only_editors_make_and_forget_what_everybody_sees() {
        var shared = content.as(editor, () -> views.save("news", "За преглед", "", true));
        var own = content.as(author, () -> views.save("news", "Моите", "", false));

        assertRefused("not-allowed.editor", author, () -> views.save("news", "Общо", "", true));
        assertRefused("not-allowed.editor", author, () -> views.forget(shared.id()));
        assertRefused("not-found", editor, () -> views.forget(own.id()));
        assertRefused("invalid.view-name", author, () -> views.save("news", " ", "", false));
        assertRefused("invalid.view-long", author, () -> views.save("news", "а".repeat(61), "", false));
        content.as(editor, () -> views.forget(shared.id()));
        assertThat(content.as(author, () -> views.of("news"))).containsExactly(own);
    }

    private void assertRefused(String key, Actor actor, Runnable work) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> content.as(actor, work))
                .satisfies(refused -> assertThat(refused.key()).isEqualTo(key));
    }
}
