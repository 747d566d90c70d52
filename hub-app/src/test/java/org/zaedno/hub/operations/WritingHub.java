package org.zaedno.hub.operations;

import static java.util.stream.Collectors.toSet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.zaedno.content.language.Language;
import org.zaedno.content.people.EmailAddress;
import org.zaedno.content.people.SignInDesk;
import org.zaedno.content.publication.EditionText;
import org.zaedno.content.publication.EditorialDesk;
import org.zaedno.content.publication.IndexSource;
import org.zaedno.content.publication.ItemId;
import org.zaedno.content.publication.Kind;
import org.zaedno.content.publication.State;
import org.zaedno.content.publication.Visibility;
import org.zaedno.content.tenancy.Actor;
import org.zaedno.content.tenancy.JobName;
import org.zaedno.content.tenancy.Tenancy;
import org.zaedno.hub.Hub;
import org.zaedno.search.Filters;
import org.zaedno.search.Reader;
import org.zaedno.search.Reading;
import org.zaedno.search.Scope;
import org.zaedno.search.SearchIndex;
import org.zaedno.search.SearchRequest;
import org.zaedno.search.Sort;
import org.zaedno.search.Token;

/** A whole hub that first checks what was acknowledged before, then writes and publishes until it is killed. */
final class WritingHub {
    static final String ACKNOWLEDGED = "ACKNOWLEDGED ";
    static final String CHECKED = "CHECKED ";

    /** How long the index may need to follow after a start. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static final Set<String> KINDS =
            Stream.of(Kind.values()).map(Kind::name).collect(toSet());

    private final ConfigurableApplicationContext hub;
    private final Tenancy tenancy;
    private final Actor.Acting editor;

    private WritingHub(ConfigurableApplicationContext hub) {
        this.hub = hub;
        this.tenancy = hub.getBean(Tenancy.class);
        var account = tenancy.as(
                        Actor.STRANGER,
                        () -> hub.getBean(SignInDesk.class)
                                .lookUp(new EmailAddress("redaktor.lyastovitsa@proba.example")))
                .orElseThrow();
        this.editor = new Actor.Acting(account.person(), account.workspace().orElseThrow());
    }

    /** Arguments: the data folder, and the file with what was acknowledged so far. */
    public static void main(String[] arguments) throws IOException {
        var hub = new WritingHub(SpringApplication.run(Hub.class, "--server.port=0", "--hub.data=" + arguments[0]));
        System.out.println(CHECKED + hub.check(Files.readAllLines(Path.of(arguments[1]))));
        for (int writer = 0; writer < 2; writer++) Thread.ofPlatform().start(hub::writeUntilTheEnd);
    }

    /** The orderly end after the last round closes the database under the writers. */
    private void writeUntilTheEnd() {
        try {
            write();
        } catch (RuntimeException ending) {
            if (hub.isActive()) throw ending;
        }
    }

    private void write() {
        var desk = hub.getBean(EditorialDesk.class);
        for (int n = 0; ; n++) {
            var text = new EditionText("Новина " + UUID.randomUUID(), "", "<p>Текст " + n + "</p>");
            var item = tenancy.as(editor, () -> desk.create(Kind.NEWS, Language.BG, text, Visibility.PUBLIC, Set.of()))
                    .item()
                    .id();
            System.out.println(ACKNOWLEDGED + item + " " + State.DRAFT);
            tenancy.as(editor, () -> desk.publish(item, Language.BG, 1));
            System.out.println(ACKNOWLEDGED + item + " " + State.PUBLISHED);
        }
    }

    private String check(List<String> acknowledged) {
        var stored = new HashSet<>(inDatabase());
        for (var line : acknowledged) {
            var id = line.substring(0, line.indexOf(' '));
            boolean kept = line.endsWith(State.PUBLISHED.name())
                    ? stored.contains(id + " " + true)
                    : stored.contains(id + " " + true) || stored.contains(id + " " + false);
            if (!kept) return "lost " + line;
        }
        var deadline = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(deadline)) {
            var found = inIndex();
            if (found.size() != Set.copyOf(found).size()) return "doubled in the index";
            if (Set.copyOf(found).equals(stored)) return "ok " + stored.size();
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
        return "index " + inIndex().size() + " database " + stored.size();
    }

    /** Item and whether it is published, of all Bulgarian editions of the editor's workspace. */
    private Set<String> inDatabase() {
        var source = hub.getBean(IndexSource.class);
        return tenancy.as(new Actor.SystemJob(JobName.INDEXING), () -> {
            var all = new ArrayList<String>();
            var last = new ItemId(new UUID(0, 0));
            for (var batch = source.itemsAfter(last, 200); !batch.isEmpty(); batch = source.itemsAfter(last, 200)) {
                source.editions(batch).stream()
                        .filter(edition -> edition.language() == Language.BG
                                && edition.item().owner().equals(editor.workspace()))
                        .forEach(edition -> all.add(edition.item().id() + " " + (edition.state() == State.PUBLISHED)));
                last = batch.getLast();
            }
            return all.stream().collect(toSet());
        });
    }

    private List<String> inIndex() {
        var index = hub.getBean(SearchIndex.class);
        var workspace = editor.workspace().toString();
        var reader = new Reader(Set.of(Token.workspace(workspace)));
        var all = new ArrayList<String>();
        for (var published : List.of(true, false)) {
            for (int offset = 0; ; offset += SearchRequest.LIMIT_MAX) {
                var page = index.search(new SearchRequest(
                        reader,
                        Instant.now(),
                        "",
                        new Filters(KINDS, Set.of(workspace), Set.of(Language.BG.tag()), Set.of()),
                        published ? Scope.PUBLISHED : Scope.DRAFTS_TOO,
                        Sort.NEWEST,
                        Reading.AS_TYPED,
                        offset,
                        SearchRequest.LIMIT_MAX));
                page.hits().forEach(hit -> all.add(hit.item() + " " + published));
                if (page.hits().size() < SearchRequest.LIMIT_MAX) break;
            }
        }
        // The wider search finds the published ones again.
        var seen = all.stream()
                .filter(line -> line.endsWith("true"))
                .map(line -> line.replace("true", "false"))
                .collect(toSet());
        all.removeIf(line -> line.endsWith("false") && seen.contains(line));
        return all;
    }
}
