package org.zaedno.content.publication;

import static org.zaedno.content.publication.Section.brief;
import static org.zaedno.content.publication.Section.free;
import static org.zaedno.content.publication.Section.required;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What an item is. All kinds share one spine; each declares the sections of its text, in the order in which they are
 * written, translated, compared, read and found. A new section is one line here and its translations.
 */
public enum Kind {
    NEWS(required("body")),
    PRACTICE(
            required("problem"),
            brief("audience"),
            required("approach"),
            brief("partners"),
            brief("effort"),
            free("results"),
            free("failures"),
            free("conditions"),
            brief("contact")),
    EVENT(required("body"), free("programme"), brief("access"), free("conclusions")),
    RESOURCE(required("body"), free("use")),
    PAGE(required("body"));

    private final List<Section> sections;

    Kind(Section... sections) {
        this.sections = List.of(sections);
    }

    /** In order; never empty. */
    public List<Section> sections() {
        return sections;
    }

    public Optional<Section> section(String name) {
        return sections.stream().filter(section -> section.name().equals(name)).findFirst();
    }

    /** As in keys of translations: {@code news}, {@code practice} … */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
