package org.zaedno.hub.workspace.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zaedno.content.question.SavedQuestion;
import org.zaedno.search.Facet;
import org.zaedno.search.Reading;
import org.zaedno.search.Scope;
import org.zaedno.search.SearchRequest;
import org.zaedno.search.Sort;

class SearchQueryTest {
    @Test
    void everything_chosen_is_in_the_address_and_comes_back() {
        var query = new SearchQuery(
                "„ранна помощ“ -дом",
                Map.of(
                        Facet.KIND, Set.of("practice", "event"),
                        Facet.OWNER, Set.of("karin-dom"),
                        Facet.LANGUAGE, Set.of("bg-easy"),
                        Facet.THEME, Set.of("financing-the-change")),
                Scope.DRAFTS_ALONE,
                Sort.NEWEST,
                Reading.AS_TYPED,
                3);

        assertThat(SearchQuery.of(QueryParameters.fromString(query.toAddress().getQueryString())))
                .isEqualTo(query);
    }

    @Test
    void the_same_question_is_kept_alike_in_whatever_order_it_was_chosen_and_on_whatever_page() {
        var one = SearchQuery.of(QueryParameters.fromString("kind=news&q=x&kind=event&page=4"));
        var other = SearchQuery.of(QueryParameters.fromString("q=x&kind=event&kind=news"));

        assertThat(one.kept()).isEqualTo(other.kept());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "page=0",
                "page=-1",
                "page=99999999999",
                "state=x",
                "sort=x",
                "as=x",
                "kind=%00",
                "kind=A%27",
                "q=%20%20"
            })
    void what_makes_no_sense_is_left_out(String address) {
        assertThat(SearchQuery.of(QueryParameters.fromString(address))).isEqualTo(SearchQuery.NOTHING);
    }

    @Test
    void the_longest_question_with_a_choice_in_every_facet_can_be_kept() {
        var longest = SearchQuery.of("ж".repeat(SearchRequest.TEXT_MAX - 60) + " " + "a".repeat(59));
        var chosen = longest.choosing(Facet.KIND, Set.of("practice")).choosing(Facet.THEME, Set.of("t".repeat(20)));

        assertThat(chosen.text()).hasSize(SearchRequest.TEXT_MAX);
        assertThat(chosen.kept().length()).isLessThanOrEqualTo(SavedQuestion.QUERY_MAX);
    }
}
