package org.zaedno.hub.site;

import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.zaedno.content.language.Language;
import org.zaedno.content.language.Slug;
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
            @RequestParam Optional<FoundKind> kind,
            @RequestParam Optional<Slug> member,
            @RequestParam("language") Optional<Language> edition,
            @RequestParam(defaultValue = "relevance") Sort sort,
            @RequestParam Optional<PageNumber> page) {
        var asked = new Asked(q, kind, member, edition, sort, page.orElse(PageNumber.FIRST));
        return finder.find(language, asked);
    }
}
