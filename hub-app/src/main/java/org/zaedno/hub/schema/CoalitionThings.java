package org.zaedno.hub.schema;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.zaedno.content.language.Language;
import org.zaedno.content.workspace.Workspace;
import org.zaedno.content.workspace.WorkspaceType;
import org.zaedno.hub.addresses.Paths;
import org.zaedno.hub.addresses.SiteAddress;
import org.zaedno.hub.profile.Coalition;
import org.zaedno.hub.words.Phrases;

/** The coalition, its members and its site. */
@Component
public class CoalitionThings {
    private final SiteAddress address;
    private final Coalition coalition;

    CoalitionThings(SiteAddress address, Coalition coalition) {
        this.address = address;
        this.coalition = coalition;
    }

    /** A step on the way from the first page. @param path without scheme and host */
    public record Step(String name, String path) {}

    /** The coalition as a reference, where more of it is said elsewhere. */
    public Thing coalition() {
        return Thing.named(address.of("/#coalition"));
    }

    /** With its name, for what it publishes. */
    public Thing publisher(Phrases words) {
        return Thing.of("Organization")
                .id(address.of("/#coalition"))
                .with("name", coalition.in(words.language()).name())
                .with("url", address.of(Paths.in(words.language(), "")));
    }

    /** With its real members, in the order of joining. */
    public Thing coalition(Phrases words, List<Workspace> all) {
        return publisher(words)
                .with("description", coalition.in(words.language()).description())
                .with("email", coalition.in(words.language()).email())
                .with(
                        "member",
                        all.stream()
                                .filter(workspace -> workspace.type().isMember()
                                        && !workspace.sample()
                                        && workspace.archivedAt().isEmpty())
                                .map(workspace -> member(workspace, words.language()))
                                .toList());
    }

    /** Who signs a text: the name and the way to more. */
    public Thing member(Workspace workspace, Language language) {
        var thing = Thing.of(workspace.type() == WorkspaceType.EXPERT ? "Person" : "Organization")
                .with("name", workspace.name().in(language));
        return workspace.type() == WorkspaceType.GUEST
                ? thing
                : thing.id(address.of(Paths.member(workspace.slug(), language)) + "#member")
                        .with("url", address.of(Paths.member(workspace.slug(), language)));
    }

    /** All that its own page says of a member. */
    public Thing profile(Workspace workspace, Language language) {
        var contacts = workspace.contacts();
        var thing = member(workspace, language)
                .with("alternateName", workspace.shortName().in(language))
                .with("description", workspace.about().in(language))
                .with("sameAs", contacts.website())
                .with("email", contacts.email())
                .with("telephone", contacts.phone());
        var place = Thing.of("PostalAddress")
                .with("streetAddress", contacts.address().in(language))
                .with("addressLocality", contacts.town().in(language));
        if (place.properties().size() > 1) thing.with("address", place);
        if (workspace.type().isMember() && workspace.archivedAt().isEmpty() && !workspace.sample())
            thing.with("memberOf", coalition());
        return thing;
    }

    /** With the way to ask it something. */
    public Thing site(Phrases words) {
        var search = address.of(Paths.in(words.language(), "/search?q="));
        return Thing.of("WebSite")
                .id(address.of("/#site"))
                .with("name", words.text("site.name"))
                .with("url", address.of(Paths.in(words.language(), "")))
                .with("inLanguage", List.of("bg", "en"))
                .with("publisher", coalition())
                .with(
                        "potentialAction",
                        Thing.of("SearchAction")
                                .with(
                                        "target",
                                        Thing.of("EntryPoint").with("urlTemplate", search + "{search_term_string}"))
                                .with("query-input", "required name=search_term_string"));
    }

    /** From the first page down to this one, which is the last step. */
    public Thing trail(List<Step> steps) {
        var places = new ArrayList<Thing>();
        for (var step : steps) {
            places.add(Thing.of("ListItem")
                    .with("position", places.size() + 1L)
                    .with("name", step.name())
                    .with("item", address.of(step.path())));
        }
        return Thing.of("BreadcrumbList").with("itemListElement", places);
    }

    /** What a list leads to, in its order. */
    public Thing list(List<Step> entries) {
        var places = new ArrayList<Thing>();
        for (var entry : entries) {
            places.add(Thing.of("ListItem")
                    .with("position", places.size() + 1L)
                    .with("name", entry.name())
                    .with("url", address.of(entry.path())));
        }
        return Thing.of("ItemList").with("numberOfItems", entries.size()).with("itemListElement", places);
    }

    /** @param type {@code WebPage} or a kind of it */
    public Thing page(String type, Phrases words, String name, String description, String path) {
        return Thing.of(type)
                .id(address.of(path))
                .with("url", address.of(path))
                .with("name", name)
                .with("description", description)
                .with("inLanguage", words.language().tag())
                .with("isPartOf", Thing.named(address.of("/#site")));
    }
}
