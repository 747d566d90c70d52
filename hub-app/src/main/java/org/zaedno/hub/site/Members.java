package org.zaedno.hub.site;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.zaedno.content.language.Slug;
import org.zaedno.content.workspace.Workspace;

/** Looks workspaces up by what stands in addresses and in the search index. */
@Component
class Members {
    private final Standing standing;

    Members(Standing standing) {
        this.standing = standing;
    }

    Known all() {
        return new Known(standing.workspaces().stream()
                .collect(Collectors.toMap(w -> w.id().value().toString(), Function.identity())));
    }

    /** As they were at one moment. */
    record Known(Map<String, Workspace> byId) {
        Optional<Workspace> find(Slug slug) {
            return byId.values().stream().filter(w -> w.slug().equals(slug)).findFirst();
        }

        Optional<Workspace> find(String id) {
            return Optional.ofNullable(byId.get(id));
        }
    }
}
