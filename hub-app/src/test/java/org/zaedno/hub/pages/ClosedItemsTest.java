package org.zaedno.hub.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.zaedno.content.event.EventCalendar;
import org.zaedno.content.event.EventFacts;
import org.zaedno.content.event.EventPlace;
import org.zaedno.content.event.Format;
import org.zaedno.content.files.FileDesk;
import org.zaedno.content.files.FileIntake;
import org.zaedno.content.files.FileWords;
import org.zaedno.content.files.ItemFiles;
import org.zaedno.content.files.ShowsChild;
import org.zaedno.content.files.SomePicture;
import org.zaedno.content.language.Language;
import org.zaedno.content.language.Names;
import org.zaedno.content.language.Tongue;
import org.zaedno.content.language.WebLink;
import org.zaedno.content.people.EmailAddress;
import org.zaedno.content.people.SignInDesk;
import org.zaedno.content.publication.Bin;
import org.zaedno.content.publication.EditionText;
import org.zaedno.content.publication.EditorialDesk;
import org.zaedno.content.publication.Item;
import org.zaedno.content.publication.Kind;
import org.zaedno.content.publication.Relations;
import org.zaedno.content.publication.Section;
import org.zaedno.content.publication.Visibility;
import org.zaedno.content.resource.ResourceFacts;
import org.zaedno.content.resource.ResourceLink;
import org.zaedno.content.resource.ResourceShelf;
import org.zaedno.content.resource.ResourceType;
import org.zaedno.content.tenancy.Actor;
import org.zaedno.content.tenancy.Tenancy;
import org.zaedno.hub.Browser;
import org.zaedno.hub.HubTest;

/**
 * A word stands in every closed item, in each of the ways in which an item can be closed, and in no public one. A stranger
 * who asks for all that the site names, feeds and pictures included, must never meet it.
 */
class ClosedItemsTest extends HubTest {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final String canary = "kanarche" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");

    /** By what the item that stays open is counted: its owner, its kind, its language. */
    private static final Set<String> ALSO_OF_THE_OPEN_ONE = Set.of("Новини", "Български", "Пробна „Лястовица“");

    @Autowired
    private Tenancy tenancy;

    @Autowired
    private SignInDesk accounts;

    @Autowired
    private EditorialDesk desk;

    @Autowired
    private EventCalendar events;

    @Autowired
    private ResourceShelf resources;

    @Autowired
    private Bin bin;

    @Autowired
    private Relations relations;

    @Autowired
    private FileIntake intake;

    @Autowired
    private FileDesk library;

    @Autowired
    private ItemFiles itemFiles;

    @Test
    void nothing_of_a_closed_item_is_in_anything_a_stranger_can_ask_for() throws Exception {
        try (var stranger = new Browser(address())) {
            var before = counts(stranger);
            var found = searched(stranger);
            var closed = tenancy.as(editor(), this::plant);
            closed.forEach(this::withPicture);
            tenancy.as(editor(), () -> close(closed));
            var open = tenancy.as(editor(), () -> openBeside(closed));
            until(() -> stranger.get("/bg/news").body().contains(open)); // the pages of before are gone,
            until(() ->
                    stranger.get("/bg/search?q=" + open).body().contains("/bg/news/" + open)); // the index is as far

            try (var after = walk("/bg/news/" + open, "/bg/search?q=" + canary, "/en/search?q=" + canary, slip())) {
                after.deadEnds(); // asks for everything that is named
                assertThat(after.pages()).containsKey("/bg/news/" + open);
                assertThat(after.whereverStands(canary))
                        .as("only where it was typed")
                        .allMatch(this::isSearchForIt);
                assertThat(after.pages()
                                .get("/bg/search?q=" + canary)
                                .document()
                                .select("li.hit, .facets"))
                        .isEmpty();
                var now = counts(stranger);
                assertThat(now.getFirst()).as("the open one").isEqualTo(before.getFirst() + 1);
                assertThat(now.subList(1, now.size())).isEqualTo(before.subList(1, before.size()));
                found.replaceAll((choice, count) -> ALSO_OF_THE_OPEN_ONE.contains(choice) ? count + 1 : count);
                assertThat(searched(stranger)).as("counts of the search").isEqualTo(found);
            }
            assertThat(stranger.get("/bg/search/suggestions?q=" + canary.substring(0, 10))
                            .body())
                    .doesNotContain(canary);
        }
    }

    /** A letter is missing: whoever repaired this would have seen the word. */
    private String slip() {
        return "/bg/search?q=" + canary.substring(0, canary.length() - 1);
    }

    /** What stands beside the choices of a search for everything that the owner has. */
    private static Map<String, Integer> searched(Browser stranger) {
        var numbers = new TreeMap<String, Integer>();
        for (var choice : Jsoup.parse(
                        stranger.get("/bg/search?member=proba-lyastovitsa").body())
                .select(".tick")) {
            numbers.put(
                    choice.select("> span > span").first().text(),
                    Integer.valueOf(choice.select("b").text()));
        }
        return numbers;
    }

    private boolean isSearchForIt(String address) {
        return address.contains("/search?q=" + canary);
    }

    private Walk walk(String... more) {
        return new Walk(address())
                .from(Stream.concat(Stream.of("/bg", "/en"), Stream.of(more)).toList());
    }

    private static void until(BooleanSupplier happened) {
        var end = Instant.now().plus(PATIENCE);
        while (!happened.getAsBoolean()) {
            if (Instant.now().isAfter(end)) throw new AssertionError("It did not happen");
        }
    }

    /** Five of each kind. */
    private List<Item> plant() {
        var items = new ArrayList<Item>();
        for (var kind : Kind.values()) {
            items.add(create(kind, Visibility.PUBLIC));
            items.add(create(kind, Visibility.COALITION));
            items.add(create(kind, Visibility.WORKSPACE));
            items.add(create(kind, Visibility.PUBLIC));
            items.add(create(kind, Visibility.PUBLIC));
        }
        return items;
    }

    /** Each in another way: a draft, for the coalition, for the workspace, in the bin, in the archive. */
    private void close(List<Item> items) {
        for (int n = 0; n < items.size(); n++) {
            var id = items.get(n).id();
            if (n % 5 == 0) continue;
            desk.publish(id, Language.BG, 1);
            if (n % 5 == 3) bin.putIn(id, desk.open(id).item().version());
            if (n % 5 == 4) desk.archive(id, Language.BG, 2);
        }
    }

    /** A public item, related to all closed ones, with words that wait and an edition that is not published. */
    private String openBeside(List<Item> closed) {
        var text = new EditionText("Отворена новина " + UUID.randomUUID(), "", "<p>Текст.</p>");
        var item = desk.create(Kind.NEWS, Language.BG, text, Visibility.PUBLIC, Set.of())
                .item();
        desk.publish(item.id(), Language.BG, 1);
        closed.stream().limit(Relations.MOST).forEach(other -> relations.relate(item.id(), other.id()));
        desk.save(item.id(), Language.BG, new EditionText(canary, canary, "<p>" + canary + "</p>"), 2);
        desk.save(item.id(), Language.EN, new EditionText(canary, canary, "<p>" + canary + "</p>"), 0);
        return item.slug().value();
    }

    private Item create(Kind kind, Visibility visibility) {
        var words = kind.sections().stream().collect(Collectors.toMap(Section::name, any -> "<p>" + canary + "</p>"));
        var text = new EditionText(canary + " " + UUID.randomUUID(), canary, words);
        var item = desk.create(kind, Language.BG, text, visibility, Set.of()).item();
        if (kind == Kind.EVENT) events.store(item.id(), event(), item.version());
        if (kind == Kind.RESOURCE) resources.store(item.id(), resource(), item.version());
        return item;
    }

    /** The next of all, so that every list and calendar would begin with it. */
    private EventFacts event() {
        var starts = Instant.now().plusSeconds(600).truncatedTo(ChronoUnit.SECONDS);
        return new EventFacts(
                starts,
                starts.plusSeconds(3_600),
                Format.IN_PERSON,
                new EventPlace(
                        new Names(canary, canary), new Names(canary, canary), new Names("", ""), Optional.empty()),
                Optional.empty(),
                Set.of(Tongue.BULGARIAN),
                canary + "@example.org");
    }

    private ResourceFacts resource() {
        return new ResourceFacts(
                ResourceType.LINK,
                List.of(canary),
                new Names(canary, canary),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Set.of(),
                Set.of(Tongue.BULGARIAN),
                List.of(new ResourceLink(
                        new WebLink("https://example.org/" + canary), new Names(canary, canary), Optional.empty())));
    }

    private void withPicture(Item item) {
        var actor = editor();
        var picture = SomePicture.drawn(40, 30);
        picture.setRGB(0, 0, UUID.randomUUID().hashCode());
        var file =
                intake.receive(actor, canary + ".png", new ByteArrayInputStream(SomePicture.written(picture, "png")));
        tenancy.as(actor, () -> {
            var words = file.words();
            library.describe(
                    file.id(),
                    canary,
                    new FileWords(
                            new Names(canary, canary),
                            words.credit(),
                            words.licence(),
                            words.visibility(),
                            words.focus(),
                            Optional.of(ShowsChild.NO)),
                    file.version());
            itemFiles.setCover(item.id(), file.id());
        });
    }

    /** What the lists say about how many there are: news first. */
    private static List<Integer> counts(Browser stranger) {
        return Stream.of("/bg/news", "/bg/practices", "/bg/events", "/bg/resources")
                .map(list ->
                        Jsoup.parse(stranger.get(list).body()).select("#list-h").text())
                .map(words -> Integer.valueOf(words.replaceAll("\\D", "")))
                .toList();
    }

    private Actor.Acting editor() {
        var account = tenancy.as(
                        Actor.STRANGER, () -> accounts.lookUp(new EmailAddress("redaktor.lyastovitsa@proba.example")))
                .orElseThrow();
        return new Actor.Acting(account.person(), account.workspace().orElseThrow());
    }
}
