package org.zaedno.hub.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.zaedno.content.language.Language;
import org.zaedno.content.language.Slug;
import org.zaedno.search.Reading;
import org.zaedno.search.Sort;

class AskedTest {
    private static final Asked CARE = Asked.forText("грижа");

    @Example
    void everything_chosen_stands_in_the_address_in_one_order() {
        var choices = new SearchChoices(
                List.of(FoundKind.PRACTICE, FoundKind.NEWS, FoundKind.NEWS),
                List.of(new Slug("b"), new Slug("a")),
                List.of(new Slug("t")),
                List.of(Language.EN, Language.BG));
        var asked = Asked.forText("a b")
                .choosing(choices)
                .sort(Sort.NEWEST)
                .asTyped()
                .page(2);

        assertThat(asked.place().in(Language.BG))
                .isEqualTo("/bg/search?q=a+b&kind=news&kind=practice&member=a&member=b&theme=t&language=bg&language=en"
                        + "&sort=newest&as=typed&page=2");
    }

    @Example
    void another_choice_or_order_begins_at_the_first_page_again_and_keeps_the_reading() {
        var typed = CARE.asTyped().page(3);

        assertThat(typed.choosing(SearchChoices.NONE.toggled(FoundKind.NEWS)).page())
                .isEqualTo(PageNumber.FIRST);
        assertThat(typed.sort(Sort.NEWEST).reading()).isEqualTo(Reading.AS_TYPED);
        assertThat(typed.saying("друго").reading())
                .as("new words are read anew")
                .isEqualTo(Reading.UNDERSTOOD);
    }

    @Property(tries = 200)
    void what_is_chosen_twice_is_not_chosen_and_the_way_does_not_matter(
            @ForAll("choices") SearchChoices choices, @ForAll FoundKind kind, @ForAll Language edition) {
        assertThat(choices.toggled(kind).toggled(kind)).isEqualTo(choices);
        assertThat(choices.toggled(edition).toggled(edition)).isEqualTo(choices);
        assertThat(choices.toggled(kind).toggled(edition).parameters())
                .isEqualTo(choices.toggled(edition).toggled(kind).parameters());
        assertThat(choices.toggled(kind).kinds().contains(kind))
                .isNotEqualTo(choices.kinds().contains(kind));
    }

    @Provide
    Arbitrary<SearchChoices> choices() {
        var slugs = Arbitraries.of("a", "b", "c").map(Slug::new).list().ofMaxSize(3);
        return Combinators.combine(
                        Arbitraries.of(FoundKind.class).list().ofMaxSize(3),
                        slugs,
                        slugs,
                        Arbitraries.of(Language.class)
                                .set()
                                .ofMaxSize(2)
                                .map(Set::stream)
                                .map(all -> all.toList()))
                .as(SearchChoices::new);
    }
}
