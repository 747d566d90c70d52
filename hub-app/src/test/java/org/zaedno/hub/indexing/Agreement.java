package org.zaedno.hub.indexing;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zaedno.content.Content;
import org.zaedno.content.tenancy.Actor;
import org.zaedno.content.workspace.WorkspaceType;
import org.zaedno.search.Facet;
import org.zaedno.search.FacetCount;
import org.zaedno.search.Filters;
import org.zaedno.search.HitCount;
import org.zaedno.search.Scope;

/** That search and the database give a reader the very same editions as they are now, in hits, totals and facets. */
final class Agreement {
    /** What both can say of a document. */
    record Row(String item, String language, String title, String kind, String owner, Set<String> themes) {
        Set<String> values(Facet facet) {
            return switch (facet) {
                case KIND -> Set.of(kind);
                case OWNER -> Set.of(owner);
                case LANGUAGE -> Set.of(language);
                case THEME -> themes;
            };
        }
    }

    private final Content content;
    private final TestSearch search;

    Agreement(Content content, TestSearch search) {
        this.content = content;
        this.search = search;
    }

    void assertFor(Actor actor, Filters filters) {
        for (var scope : Scope.values()) {
            var readable = readable(actor, scope);
            var expected = readable.stream().filter(fits(filters, Set.of())).collect(Collectors.toSet());
            var results = search.find(actor, "", filters, scope);

            assertThat(results.total())
                    .as("total for %s, %s", actor, scope)
                    .isEqualTo(new HitCount.Exact(expected.size()));
            assertThat(search.all(actor, "", filters, scope))
                    .as("hits for %s, %s", actor, scope)
                    .extracting(hit -> hit.item() + ":" + hit.language() + ":"
                            + hit.title().text())
                    .containsExactlyInAnyOrderElementsOf(expected.stream()
                            .map(row -> row.item() + ":" + row.language() + ":" + row.title())
                            .toList());
            for (var facet : Facet.values()) {
                assertThat(counts(results.facets().getOrDefault(facet, List.of())))
                        .as("%s for %s, %s", facet, actor, scope)
                        .isEqualTo(counts(readable.stream().filter(fits(filters, Set.of(facet))), facet));
            }
        }
    }

    /** As {@code hub_app} reads it under its policies. */
    private Set<Row> readable(Actor actor, Scope scope) {
        var rows = new HashSet<Row>();
        content.as(actor, () -> {
            content.sql()
                    .sql("""
                            select e.item::text as item, e.language, e.title, i.kind, i.owner::text as owner,
                                   array(select t.theme from content.item_theme t where t.item = i.id) as themes
                              from content.edition e join content.item i on i.id = e.item
                             where case :scope when 'PUBLISHED' then e.state = 'PUBLISHED'
                                               when 'DRAFTS_ALONE' then e.state <> 'PUBLISHED' else true end""")
                    .param("scope", scope.name())
                    .query((row, number) -> rows.add(new Row(
                            row.getString("item"),
                            row.getString("language"),
                            row.getString("title"),
                            row.getString("kind"),
                            row.getString("owner"),
                            themes(row))))
                    .list();
            if (scope == Scope.DRAFTS_ALONE) return;
            content.sql()
                    .sql("""
                            select w.id::text, l.language, case l.language when 'bg' then w.name_bg else w.name_en end as name,
                                   array(select t.theme from content.workspace_theme t where t.owner = w.id) as themes
                              from content.workspace w, (values ('bg'), ('en')) l (language) where w.type in (?, ?)""")
                    .params(WorkspaceType.ORGANISATION.name(), WorkspaceType.EXPERT.name())
                    .query((row, number) -> rows.add(new Row(
                            row.getString("id"),
                            row.getString("language"),
                            row.getString("name"),
                            HubSearch.MEMBER,
                            row.getString("id"),
                            themes(row))))
                    .list();
        });
        return rows;
    }

    private static Set<String> themes(ResultSet row) throws SQLException {
        return Arrays.stream((UUID[]) row.getArray("themes").getArray())
                .map(UUID::toString)
                .collect(Collectors.toSet());
    }

    private static Predicate<Row> fits(Filters filters, Set<Facet> but) {
        return row -> Arrays.stream(Facet.values())
                .allMatch(facet -> but.contains(facet)
                        || filters.chosen(facet).isEmpty()
                        || row.values(facet).stream().anyMatch(filters.chosen(facet)::contains));
    }

    private static Map<String, Long> counts(Stream<Row> rows, Facet facet) {
        return rows.flatMap(row -> row.values(facet).stream())
                .collect(Collectors.groupingBy(Function.identity(), HashMap::new, Collectors.counting()));
    }

    private static Map<String, Long> counts(List<FacetCount> given) {
        return given.stream().collect(Collectors.toMap(FacetCount::value, FacetCount::count));
    }
}
