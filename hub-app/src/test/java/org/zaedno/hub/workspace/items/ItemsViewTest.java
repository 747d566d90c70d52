package org.zaedno.hub.workspace.items;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.zaedno.content.language.Language;
import org.zaedno.content.publication.EditionText;
import org.zaedno.content.publication.EditorialDesk;
import org.zaedno.content.publication.ItemFilter;
import org.zaedno.content.publication.ItemLists;
import org.zaedno.content.publication.ItemRow;
import org.zaedno.content.publication.ItemSort;
import org.zaedno.content.publication.Kind;
import org.zaedno.content.publication.Step;
import org.zaedno.content.publication.Visibility;
import org.zaedno.hub.workspace.SignedInAs;
import org.zaedno.hub.workspace.WorkspaceTest;

class ItemsViewTest extends WorkspaceTest {
    @Autowired
    EditorialDesk desk;

    @Autowired
    ItemLists lists;

    @Autowired
    Bulk bulk;

    @Test
    @SignedInAs(SignedInAs.EDITOR)
    void the_list_shows_the_states_of_all_editions() {
        open(SWALLOW + "/news");

        assertThat(find(NativeTableRow.class).all()).hasSizeGreaterThan(3);
        assertThat(screen()).contains("Публикувано", "Липсва", "Напишете новина");
    }

    @Test
    @SignedInAs(SignedInAs.EDITOR)
    void the_address_narrows_the_list() {
        open(SWALLOW + "/all?q=reintegratsiya&state=published");

        assertThat(find(NativeTableRow.class).all().stream()
                        .skip(1) // the head
                        .map(row -> row.getElement().getTextRecursively()))
                .isNotEmpty()
                .allMatch(row -> row.contains("реинтеграция") && row.contains("Публикувано"));
        assertThat(find(TextField.class).all().getFirst().getValue()).isEqualTo("reintegratsiya");
    }

    @Test
    @SignedInAs(SignedInAs.EDITOR)
    void what_is_typed_into_the_filter_goes_into_the_address() {
        open(SWALLOW + "/news");

        test(find(TextField.class).all().getFirst()).setValue("дете");

        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPathWithQueryParameters())
                .startsWith(SWALLOW + "/news?q=");
    }

    @Test
    @SignedInAs(SignedInAs.EDITOR)
    void nothing_found_offers_the_way_back_and_an_empty_list_the_first_step() {
        open(SWALLOW + "/news?q=няматакава");
        assertThat(screen()).contains("Няма такива", "Покажете всичко");

        open(SWALLOW + "/pages");
        assertThat(screen()).contains("Напишете първата страница");
    }

    @Test
    @SignedInAs(SignedInAs.EDITOR)
    void a_page_past_the_end_shows_the_last_one() {
        open(SWALLOW + "/news?page=900");

        assertThat(find(NativeTableRow.class).all())
                .as("the head and what is left")
                .hasSizeGreaterThan(1);
    }

    @Test
    @SignedInAs(SignedInAs.EDITOR)
    void one_refusal_stops_no_other_and_the_bin_is_taken_back() {
        open(SWALLOW + "/news");
        var ready = written("Щъркелово гнездо на покрива", "<p>Текст</p>");
        var bare = written("Жабешка разходка без думи", "");

        var outcome = bulk.take(Step.PUBLISH, rows("щъркелово", "жабешка"));
        assertThat(outcome.done()).isEqualTo(1);
        assertThat(outcome.refused()).singleElement().satisfies(answer -> {
            assertThat(answer.item().id()).isEqualTo(bare);
            assertThat(answer.refused().orElseThrow().key()).isEqualTo("invalid.section-empty");
        });
        assertThat(desk.open(ready).edition(Language.BG).orElseThrow().publishedAt())
                .isPresent();

        var binned = bulk.bin(rows("щъркелово", "жабешка"));
        assertThat(rows("щъркелово", "жабешка")).isEmpty();
        binned.undo().orElseThrow().run();
        assertThat(rows("щъркелово", "жабешка")).hasSize(2);

        var before = rows("жабешка");
        var shown = bulk.show(Visibility.WORKSPACE, before);
        assertThat(rows("жабешка").getFirst().visibility()).isEqualTo(Visibility.WORKSPACE);
        // What is on the screen is old now: refused, told, nothing lost.
        assertThat(bulk.show(Visibility.COALITION, before).refused()).hasSize(1);
        shown.undo().orElseThrow().run();
        assertThat(rows("жабешка").getFirst().visibility()).isEqualTo(Visibility.PUBLIC);
    }

    @Test
    @SignedInAs(SignedInAs.EDITOR)
    void what_is_in_the_bin_is_taken_out_there() {
        open(SWALLOW + "/news");
        written("Сложена по погрешка", "");
        bulk.bin(rows("по погрешка"));

        open(SWALLOW + "/bin");
        assertThat(screen()).contains("Сложена по погрешка", "изтрива се на").doesNotContain("Изтрийте завинаги");
        test(find(Button.class).withText("Извадете").all().getFirst()).click();

        assertThat(rows("по погрешка")).hasSize(1);
    }

    private org.zaedno.content.publication.ItemId written(String title, String body) {
        return desk.create(Kind.NEWS, Language.BG, new EditionText(title, "", body), Visibility.PUBLIC, Set.of())
                .item()
                .id();
    }

    private List<ItemRow> rows(String... words) {
        return java.util.Arrays.stream(words)
                .flatMap(one ->
                        lists
                                .page(ItemFilter.ALL.saying(one), ItemSort.LAST_CHANGED, Language.BG, 0, 10)
                                .rows()
                                .stream())
                .toList();
    }
}
