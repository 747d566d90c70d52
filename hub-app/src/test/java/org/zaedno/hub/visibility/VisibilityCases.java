package org.zaedno.hub.visibility;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zaedno.content.Content;
import org.zaedno.content.language.Slug;
import org.zaedno.content.publication.ItemId;
import org.zaedno.content.publication.Kind;
import org.zaedno.content.tenancy.Actor;
import org.zaedno.content.tenancy.WorkspaceId;
import org.zaedno.content.workspace.WorkspaceType;
import org.zaedno.hub.indexing.TestSearch;

/** The table made real: every item written once, every reader arrived before its owner. */
final class VisibilityCases {
    /** A case as it stands in the database. Its word is in every title of the item and nowhere else. */
    record Written(Case line, ItemId item, WorkspaceId owner, String word) {
        Slug slug() {
            return new Slug(item.toString());
        }

        String pendingWord() {
            return "чакащо" + word;
        }
    }

    final Content content = Content.fresh(3);
    final TestSearch search = TestSearch.over(content);
    private final Map<WorkspaceType, WorkspaceId> owners = new EnumMap<>(WorkspaceType.class);
    /** For each owner the guest and the member at whom its items are placed. */
    private final Map<WorkspaceId, List<WorkspaceId>> placeable = new HashMap<>();

    private final Map<WorkspaceId, Map<Who, Actor>> readers = new HashMap<>();
    private final List<Written> cases;

    VisibilityCases() {
        for (var type : WorkspaceType.values()) {
            var owner = content.world().workspace(type);
            owners.put(type, owner);
            placeable.put(
                    owner,
                    List.of(
                            content.world().workspace(WorkspaceType.GUEST),
                            content.world().member()));
            readers.put(
                    owner,
                    Arrays.stream(Who.values())
                            .collect(Collectors.toMap(
                                    who -> who,
                                    who -> who.arrive(
                                            content.world(),
                                            owner,
                                            placeable.get(owner).getFirst(),
                                            placeable.get(owner).getLast()))));
        }
        cases = Case.TABLE.stream().map(this::write).toList();
        search.catchUp();
    }

    Stream<Written> cases() {
        return cases.stream();
    }

    Actor actor(Who who, Written written) {
        return readers.get(written.owner()).get(who);
    }

    private Written write(Case line) {
        var owner = owners.get(line.owner());
        var word = word(Case.TABLE.indexOf(line));
        var item = content.world().anItem(owner, Kind.NEWS).visibleTo(line.visibility());
        var now = Instant.now();
        var later = now.plus(Duration.ofHours(1));
        var earlier = now.minus(Duration.ofHours(1));
        switch (line.window()) {
            case ALWAYS -> {}
            case NOT_YET -> item.from(later);
            case OPEN_NOW -> item.from(earlier).until(later);
            case NO_MORE -> item.until(earlier);
        }
        line.editions().forEach((language, state) -> {
            if (line.pending()) item.pending(language, word, "чакащо" + word);
            else item.edition(language, state, word);
        });
        var id = item.write();
        line.placed()
                .ifPresent(state ->
                        placeable.get(owner).forEach(host -> content.world().place(id, host, state)));
        return new Written(line, id, owner, word);
    }

    /** Letters and no digits: one word for every analysis, and near to no other one, for no repair to find it. */
    private static String word(int number) {
        return new Random(number)
                .ints(12, 'а', 'я')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
