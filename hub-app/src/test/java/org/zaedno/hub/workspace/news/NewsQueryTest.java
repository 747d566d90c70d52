package org.zaedno.hub.workspace.news;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zaedno.content.language.Language;
import org.zaedno.content.publication.State;

class NewsQueryTest {
    @Test
    void what_the_address_says_is_what_it_says_again() {
        var query =
                new NewsQuery(Optional.of("приемна грижа"), Optional.of(State.IN_REVIEW), Optional.of(Language.EN), 3);

        assertThat(NewsQuery.of(query.toAddress())).isEqualTo(query);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "state=nonsense",
                "missing=de",
                "missing=bg-easy",
                "page=0",
                "page=-1",
                "page=x",
                "page=99999999999",
                "q=%20%00",
                "unknown=1"
            })
    void what_makes_no_sense_is_left_out(String address) {
        assertThat(NewsQuery.of(QueryParameters.fromString(address))).isEqualTo(NewsQuery.ALL);
    }

    @Test
    void a_changed_filter_begins_at_the_first_page() {
        var narrowed = NewsQuery.ALL.onPage(4).narrowed("дете", Optional.empty(), Optional.empty());

        assertThat(narrowed.page()).isEqualTo(1);
        assertThat(narrowed.offset()).isZero();
    }

    @Test
    void a_page_alone_narrows_nothing() {
        assertThat(NewsQuery.ALL.onPage(2).isNarrowed()).isFalse();
    }

    @Test
    void words_longer_than_any_title_are_cut() {
        assertThat(NewsQuery.of(QueryParameters.of("q", "а".repeat(5_000)))
                        .text()
                        .orElseThrow())
                .hasSize(160);
    }
}
