package org.zaedno.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.zaedno.search.AQuestion.about;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class SearchRequestTest {

    @Test
    void limits_are_kept_to_the_last_one() {
        about("а".repeat(SearchRequest.TEXT_MAX)).made();
        about("")
                .page(SearchRequest.WINDOW_MAX - SearchRequest.LIMIT_MAX, SearchRequest.LIMIT_MAX)
                .made();
        about("").page(0, 0).made();
    }

    @Test
    void what_passes_a_limit_cannot_be_asked() {
        refused(() -> about("а".repeat(SearchRequest.TEXT_MAX + 1)).made());
        refused(() -> about("").page(0, SearchRequest.LIMIT_MAX + 1).made());
        refused(() -> about("").page(0, -1).made());
        refused(() -> about("").page(-1, 10).made());
        refused(() -> about("").page(SearchRequest.WINDOW_MAX - 9, 10).made());
        refused(() -> about("").page(Integer.MAX_VALUE, 10).made());
        refused(() -> about("а".repeat(201)).typed());
        refused(() -> new SuggestionRequest(Reader.STRANGER, ADocument.NOW, "а", Scope.PUBLISHED, 21));
        refused(() -> new Filters(numbers(Filters.VALUES_MAX + 1), Set.of(), Set.of(), Set.of()));
        refused(() -> new Filters(Set.of("а".repeat(201)), Set.of(), Set.of(), Set.of()));
    }

    @Test
    void every_reader_holds_the_public_token() {
        assertThat(Reader.STRANGER.tokens()).containsExactly(Token.PUBLIC);
        assertThat(new Reader(Set.of(Token.COALITION)).tokens()).containsOnly(Token.PUBLIC, Token.COALITION);
    }

    @Test
    void a_workspace_named_like_a_level_is_not_that_level() {
        assertThat(Token.workspace("public")).isNotEqualTo(Token.PUBLIC);
    }

    @Test
    void a_document_without_its_keys_or_with_endless_texts_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> ADocument.of(" ").made());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ADocument.of("a").kind("").made());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ADocument.of("a".repeat(300)).made());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ADocument.of("a").titled("а".repeat(1_001)).made());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ADocument.of("a").on("").made());
    }

    @Test
    void checkpoints_are_ordered_by_transaction_then_by_number() {
        assertThat(new Checkpoint(2, 1)).isGreaterThan(new Checkpoint(1, 9)).isLessThan(new Checkpoint(2, 2));
        assertThatIllegalArgumentException().isThrownBy(() -> new Checkpoint(-1, 0));
    }

    private static void refused(ThrowingCallable asking) {
        assertThatExceptionOfType(InvalidSearch.class).isThrownBy(asking);
    }

    private static Set<String> numbers(int count) {
        return IntStream.range(0, count).mapToObj(Integer::toString).collect(Collectors.toSet());
    }
}
