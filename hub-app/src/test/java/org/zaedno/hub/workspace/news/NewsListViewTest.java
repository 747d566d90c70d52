package org.zaedno.hub.workspace.news;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.Test;
import org.zaedno.hub.workspace.SignedInAs;
import org.zaedno.hub.workspace.WorkspaceTest;

class NewsListViewTest extends WorkspaceTest {
    @Test
    @SignedInAs(SignedInAs.EDITOR)
    void the_list_shows_the_states_of_both_editions() {
        open(SWALLOW + "/news");

        assertThat(find(NativeTableRow.class).all()).hasSizeGreaterThan(3);
        assertThat(screen()).contains("Публикувано", "Липсва", "Напишете новина");
    }

    @Test
    @SignedInAs(SignedInAs.EDITOR)
    void the_address_narrows_the_list() {
        open(SWALLOW + "/news?q=реинтеграция&state=published");

        // The head and the one that fits.
        assertThat(find(NativeTableRow.class).all()).hasSize(2);
        assertThat(find(TextField.class).single().getValue()).isEqualTo("реинтеграция");
    }

    @Test
    @SignedInAs(SignedInAs.EDITOR)
    void what_is_typed_into_the_filter_goes_into_the_address() {
        open(SWALLOW + "/news");

        test(find(TextField.class).single()).setValue("дете");

        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPathWithQueryParameters())
                .startsWith(SWALLOW + "/news?q=");
    }

    @Test
    @SignedInAs(SignedInAs.EDITOR)
    void nothing_found_offers_the_way_back_to_everything() {
        open(SWALLOW + "/news?q=няматакава");

        assertThat(screen()).contains("Няма такива новини", "Покажете всички новини");
    }

    @Test
    @SignedInAs(SignedInAs.EDITOR)
    void a_page_past_the_end_shows_the_last_one() {
        open(SWALLOW + "/news?page=900");

        assertThat(find(NativeTableRow.class).all()).hasSizeGreaterThan(3);
    }
}
