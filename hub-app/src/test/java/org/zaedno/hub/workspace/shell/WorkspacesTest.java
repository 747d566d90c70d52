package org.zaedno.hub.workspace.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import org.junit.jupiter.api.Test;
import org.zaedno.hub.workspace.SignedInAs;
import org.zaedno.hub.workspace.WorkspaceTest;

class WorkspacesTest extends WorkspaceTest {
    @Test
    @SignedInAs(SignedInAs.EDITOR)
    void who_comes_in_is_led_to_the_desk_of_the_first_workspace() {
        open("");

        assertThat(address()).isEqualTo(SWALLOW + "/desk");
        assertThat(ActingWorkspace.require().workspace().slug().value()).isEqualTo(SWALLOW);
    }

    @Test
    @SignedInAs(SignedInAs.EDITOR)
    void a_workspace_opens_at_its_first_place() {
        open(SWALLOW);

        assertThat(address()).isEqualTo(SWALLOW + "/desk");
    }

    @Test
    @SignedInAs(SignedInAs.EDITOR)
    void somebody_elses_workspace_and_an_unknown_one_get_the_same_answer() {
        assertThat(open("karin-dom/news")).isInstanceOf(NotFoundView.class);
        var theirs = screen();

        assertThat(open("no-such-workspace/news")).isInstanceOf(NotFoundView.class);
        assertThat(screen()).isEqualTo(theirs);
        assertThat(ActingWorkspace.current()).isEmpty();
    }

    @Test
    @SignedInAs(SignedInAs.EDITOR)
    void an_unknown_address_has_a_way_back() {
        open(SWALLOW + "/news");

        assertThat(open(SWALLOW + "/nothing/like/this")).isInstanceOf(NotFoundView.class);
        assertThat(screen()).contains("Тази страница я няма", "Към Пробна „Лястовица“");
    }

    @Test
    @SignedInAs(SignedInAs.IN_TWO_WORKSPACES)
    void the_address_alone_says_for_whom_one_acts() {
        open("proba-sedem-pateki/news");
        var there = ActingWorkspace.require();

        open(SWALLOW + "/news");
        var here = ActingWorkspace.require();

        assertThat(here.workspace().slug().value()).isEqualTo(SWALLOW);
        assertThat(there.roles()).isNotEqualTo(here.roles());
    }

    @Test
    @SignedInAs(SignedInAs.IN_TWO_WORKSPACES)
    void the_frame_speaks_the_persons_language() {
        open(SWALLOW + "/news");

        assertThat(screen()).contains("Write a news item", "Waiting for review").doesNotContain("Напишете новина");
    }

    @Test
    void a_stranger_who_speaks_vaadin_sees_no_room_and_is_sent_to_sign_in() {
        assertThat(open(SWALLOW + "/news")).isInstanceOf(NotFoundView.class);

        assertThat(ActingWorkspace.current()).isEmpty();
        assertThat(screen()).doesNotContain("Лястовица");
    }

    private static String address() {
        return UI.getCurrent().getInternals().getActiveViewLocation().getPath();
    }
}
