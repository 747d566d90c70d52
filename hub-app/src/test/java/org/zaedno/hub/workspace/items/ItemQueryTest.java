package org.zaedno.hub.workspace.items;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zaedno.content.language.Language;
import org.zaedno.content.publication.ItemFilter;
import org.zaedno.content.publication.ItemFilter.Coming;
import org.zaedno.content.publication.ItemSort;
import org.zaedno.content.publication.Kind;
import org.zaedno.content.publication.Standing;
import org.zaedno.content.publication.Visibility;
import org.zaedno.content.tenancy.PersonId;
import org.zaedno.content.theme.ThemeId;

class ItemQueryTest {
    @Test
    void what_the_address_says_is_what_it_says_again() {
        var filter = new ItemFilter(
                Optional.of("приемна грижа"),
                Optional.of(Kind.EVENT),
                Optional.of(Language.BG_EASY),
                Optional.of(Standing.IN_REVIEW),
                Optional.of(ThemeId.fresh()),
                Optional.of(Visibility.COALITION),
                Optional.of(new PersonId(UUID.randomUUID())),
                ItemQuery.beginning(Optional.of(LocalDate.of(2026, 3, 28))),
                ItemQuery.end(Optional.of(LocalDate.of(2026, 3, 29))), // 23 hours long in Sofia
                Optional.of(Coming.EXPIRED),
                Optional.of(new PersonId(UUID.randomUUID())),
                false);
        var query = new ItemQuery(filter, new ItemSort(ItemSort.By.TITLE, true), ItemQuery.LARGE, 3);

        assertThat(ItemQuery.of(query.toAddress())).isEqualTo(query);
        assertThat(query.to()).contains(LocalDate.of(2026, 3, 29));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "state=nonsense",
                "lang=de",
                "kind=poem",
                "theme=x",
                "by=x",
                "assigned=x",
                "from=yesterday",
                "to=2026-99-99",
                "sort=colour",
                "sort=-",
                "size=7000",
                "page=0",
                "page=-1",
                "page=x",
                "page=99999999999",
                "q=%20%00",
                "unknown=1"
            })
    void what_makes_no_sense_is_left_out(String address) {
        assertThat(ItemQuery.of(QueryParameters.fromString(address))).isEqualTo(ItemQuery.ALL);
    }

    @Test
    void a_changed_filter_begins_at_the_first_page() {
        var narrowed = ItemQuery.ALL.onPage(4).narrowed(ItemFilter.ALL.saying("дете"));

        assertThat(narrowed.page()).isEqualTo(1);
        assertThat(narrowed.offset()).isZero();
        assertThat(ItemQuery.ALL.onPage(2).isNarrowed()).isFalse();
    }

    @Test
    void words_longer_than_any_title_are_cut() {
        assertThat(ItemQuery.of(QueryParameters.of("q", "а".repeat(5_000)))
                        .filter()
                        .words()
                        .orElseThrow())
                .hasSize(160);
    }
}
