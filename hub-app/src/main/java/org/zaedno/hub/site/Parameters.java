package org.zaedno.hub.site;

import java.util.function.Function;
import org.springframework.core.convert.converter.Converter;
import org.springframework.format.FormatterRegistry;
import org.zaedno.content.language.Language;
import org.zaedno.content.language.Slug;
import org.zaedno.content.publication.ItemId;
import org.zaedno.search.Reading;
import org.zaedno.search.Sort;

/** How parts of an address become values. What cannot be one is refused; an empty parameter is none. */
final class Parameters {
    private Parameters() {}

    static void register(FormatterRegistry converters) {
        add(converters, Language.class, tag -> Language.of(tag).orElseThrow());
        add(converters, ItemId.class, id -> ItemId.parse(id).orElseThrow());
        add(converters, Slug.class, Slug::new);
        add(converters, PageNumber.class, PageNumber::parse);
        add(converters, FoundKind.class, key -> FoundKind.of(key).orElseThrow());
        add(converters, Sort.class, Parameters::sort);
        add(converters, Reading.class, Parameters::reading);
        converters.addConverter(String.class, SearchText.class, SearchText::of);
    }

    private static <T> void add(FormatterRegistry converters, Class<T> type, Function<String, T> parse) {
        Converter<String, T> converter = text -> text.isEmpty() ? null : parse.apply(text);
        converters.addConverter(String.class, type, converter);
    }

    private static Sort sort(String word) {
        return switch (word) {
            case "relevance" -> Sort.RELEVANCE;
            case "newest" -> Sort.NEWEST;
            default -> throw new IllegalArgumentException("Unknown order");
        };
    }

    private static Reading reading(String word) {
        return switch (word) {
            case "understood" -> Reading.UNDERSTOOD;
            case "typed" -> Reading.AS_TYPED;
            default -> throw new IllegalArgumentException("Unknown reading");
        };
    }
}
