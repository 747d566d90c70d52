package org.zaedno.hub.site;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.zaedno.content.language.Language;
import org.zaedno.content.publication.Kind;
import org.zaedno.content.publication.PublishedEdition;
import org.zaedno.content.resource.ResourceType;
import org.zaedno.content.workspace.Workspace;
import org.zaedno.hub.facts.Fact;
import org.zaedno.hub.words.Phrases;

/**
 * How a practice or a resource is named in somebody else's text: after BDS ISO 690:2021, which both languages know. A
 * practice is by the organisation that tells it; a resource by its own authors, and led to where it lies.
 *
 * @param authors people, or else the organisation alone
 * @param people whether the authors are people, whose family names stand first
 * @param type of a resource, where a program for references has been asked for
 * @param issued the day or the year, in words; may be empty
 * @param address with scheme and host, where the operator has named them
 */
record Citation(
        String key,
        List<String> authors,
        boolean people,
        String title,
        String publisher,
        String issued,
        String address,
        Optional<ResourceType> type,
        Language language,
        Phrases words) {
    /** More are not all named: the standard asks for the first and for „и др.“ then. */
    private static final int NAMED = 3;

    private static final Pattern YEAR = Pattern.compile("\\b(1[89]|2[01])\\d\\d\\b");

    static Optional<Citation> of(PublishedEdition edition, Workspace owner, List<Fact> facts, Frame frame) {
        return switch (edition.kind()) {
            case PRACTICE -> Optional.of(practice(edition, owner, frame));
            case RESOURCE -> Optional.of(resource(edition, owner, facts, frame));
            case NEWS, EVENT, PAGE -> Optional.empty();
        };
    }

    private static Citation practice(PublishedEdition edition, Workspace owner, Frame frame) {
        return new Citation(
                edition.slug().value(),
                List.of(owner.name().in(frame.language())),
                false,
                edition.text().title(),
                frame.text("site.name"),
                frame.words().date(edition.publishedAt()),
                frame.absolute(frame.original()),
                Optional.empty(),
                edition.language(),
                frame.words());
    }

    private static Citation resource(PublishedEdition edition, Workspace owner, List<Fact> facts, Frame frame) {
        var authors = said(facts, "fact.authors");
        var publisher = said(facts, "fact.publisher").stream()
                .findFirst()
                .orElseGet(() -> owner.name().in(frame.language()));
        return new Citation(
                edition.slug().value(),
                authors.isEmpty() ? List.of(publisher) : authors,
                !authors.isEmpty(),
                edition.text().title(),
                authors.isEmpty() ? "" : publisher,
                said(facts, "fact.issued").stream().findFirst().orElse(""),
                link(facts).orElseGet(() -> frame.absolute(frame.original())),
                Optional.empty(),
                edition.language(),
                frame.words());
    }

    Citation of(Optional<ResourceType> known) {
        return new Citation(key, authors, people, title, publisher, issued, address, known, language, words);
    }

    /** All but the address. */
    String text() {
        var issue = publisher.isEmpty() || issued.isEmpty() ? publisher + issued : publisher + ", " + issued;
        return by() + ". " + title + " " + words.text("site.cite.medium") + ". " + (issue.isEmpty() ? "" : issue + ". ")
                + words.text("site.cite.from") + " ";
    }

    String year() {
        var year = YEAR.matcher(issued);
        return year.find() ? year.group() : "";
    }

    private String by() {
        if (!people) return authors.getFirst();
        var first = authors.stream().limit(authors.size() > NAMED ? 1 : NAMED).map(Citation::turned);
        var named = first.collect(Collectors.joining("; "));
        return authors.size() > NAMED ? named + " " + words.text("site.cite.others") : named;
    }

    /** Мария Иванова → ИВАНОВА, Мария; what has a comma is turned already. */
    private static String turned(String name) {
        int comma = name.indexOf(',');
        if (comma > 0) return upper(name.substring(0, comma)) + name.substring(comma);
        int family = Math.max(name.lastIndexOf(' '), name.lastIndexOf('\u00a0'));
        return family < 0 ? upper(name) : upper(name.substring(family + 1)) + ", " + name.substring(0, family);
    }

    private static String upper(String name) {
        return name.toUpperCase(java.util.Locale.ROOT);
    }

    private static List<String> said(List<Fact> facts, String key) {
        return values(facts, key).stream().map(Fact.Value::text).toList();
    }

    private static Optional<String> link(List<Fact> facts) {
        return values(facts, "fact.links").stream().findFirst().flatMap(Fact.Value::address);
    }

    private static List<Fact.Value> values(List<Fact> facts, String key) {
        return facts.stream()
                .filter(fact -> fact.key().equals(key))
                .flatMap(fact -> fact.values().stream())
                .toList();
    }

    static boolean isFor(Kind kind) {
        return kind == Kind.PRACTICE || kind == Kind.RESOURCE;
    }
}
