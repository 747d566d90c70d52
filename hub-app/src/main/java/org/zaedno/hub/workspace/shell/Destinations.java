package org.zaedno.hub.workspace.shell;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.zaedno.content.language.Language;
import org.zaedno.content.language.Slug;
import org.zaedno.content.publication.ItemId;
import org.zaedno.content.publication.Kind;
import org.zaedno.hub.addresses.Paths;
import org.zaedno.hub.workspace.kit.Glyph;
import org.zaedno.hub.workspace.kit.KindPlace;

/** Where something that was found opens: in the editor what belongs to a workspace of the person's, on its public page the rest. */
@Component
public class Destinations {
    /** @param outside on the public site, relative to the host; else relative to {@code /space/} */
    public record Destination(String address, boolean outside, Glyph glyph) {}

    /** The workspaces of the person in front of this screen, looked up once for all that is shown. */
    public static final class Mine {
        private final Map<String, Slug> workspaces;

        private Mine(Map<String, Slug> workspaces) {
            this.workspaces = workspaces;
        }

        /**
         * @param kind of an item; any other name is a member's
         * @param owner the workspace's id
         * @param address the slug
         */
        public Destination of(String kind, Optional<ItemId> item, String owner, String address, Language edition) {
            var known = Stream.of(Kind.values())
                    .filter(one -> one.name().equals(kind))
                    .findFirst();
            if (known.isEmpty() || item.isEmpty()) {
                return new Destination(Paths.member(new Slug(address), edition), true, Glyph.PEOPLE);
            }
            var glyph = glyph(known.get());
            return Optional.ofNullable(workspaces.get(owner))
                    .map(mine ->
                            new Destination(KindPlace.of(known.get()).edition(mine, item.get(), edition), false, glyph))
                    .orElseGet(() -> new Destination(Paths.item(known.get(), new Slug(address), edition), true, glyph));
        }

        private static Glyph glyph(Kind kind) {
            return switch (kind) {
                case NEWS -> Glyph.NEWS;
                case PRACTICE -> Glyph.PRACTICE;
                case EVENT -> Glyph.CALENDAR;
                case RESOURCE -> Glyph.RESOURCE;
                case PAGE -> Glyph.PAGE;
            };
        }
    }

    private final MyWorkspaces workspaces;

    Destinations(MyWorkspaces workspaces) {
        this.workspaces = workspaces;
    }

    public Mine mine() {
        return new Mine(workspaces.all().stream()
                .collect(Collectors.toUnmodifiableMap(
                        mine -> mine.id().toString(), mine -> mine.workspace().slug())));
    }
}
