package org.zaedno.hub.site;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.zaedno.content.language.Language;
import org.zaedno.content.language.Slug;
import org.zaedno.search.Reading;
import org.zaedno.search.Sort;

@Controller
@RequestMapping("/{language:bg|en}/search")
class SearchPages {
    private final Finder finder;

    SearchPages(Finder finder) {
        this.finder = finder;
    }

    @GetMapping
    Page search(
            @PathVariable Language language,
            @RequestParam(defaultValue = "") SearchText q,
            @RequestParam(defaultValue = "") List<FoundKind> kind,
            @RequestParam(defaultValue = "") List<Slug> member,
            @RequestParam(defaultValue = "") List<Slug> theme,
            @RequestParam(name = "language", defaultValue = "") List<Language> edition,
            @RequestParam(defaultValue = "relevance") Sort sort,
            @RequestParam(name = "as", defaultValue = "understood") Reading reading,
            @RequestParam Optional<PageNumber> page) {
        var choices = new SearchChoices(kind, member, theme, edition);
        return finder.find(language, new Asked(q, choices, sort, reading, page.orElse(PageNumber.FIRST)));
    }
}
