package org.zaedno.hub.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.zaedno.content.language.Language;
import org.zaedno.content.workspace.Workspace;
import org.zaedno.hub.look.Weaving;
import org.zaedno.search.Facet;
import org.zaedno.search.FacetCount;

/** The counts of the search as links: choosing one asks again, narrower or wider. */
record Facets(Frame frame, Asked asked, Members.Known members) {

    List<FacetGroup> groups(Map<Facet, List<FacetCount>> counts) {
        return Stream.of(kinds(counts), owners(counts), languages(counts))
                .filter(FacetGroup::isChoice)
                .toList();
    }

    private FacetGroup kinds(Map<Facet, List<FacetCount>> counts) {
        var choices = new ArrayList<FacetGroup.Choice>();
        for (var count : of(counts, Facet.KIND)) {
            FoundKind.indexed(count.value())
                    .ifPresent(kind -> choices.add(choice(
                            frame.text("site.kinds." + kind.key()),
                            asked.kind(Optional.of(kind)),
                            count.count(),
                            asked.kind().filter(kind::equals).isPresent())));
        }
        return group(
                "site.search.kind",
                of(counts, Facet.KIND),
                asked.kind(Optional.empty()),
                asked.kind().isEmpty(),
                choices);
    }

    private FacetGroup owners(Map<Facet, List<FacetCount>> counts) {
        var choices = new ArrayList<FacetGroup.Choice>();
        for (var count : of(counts, Facet.OWNER)) {
            members.find(count.value()).ifPresent(owner -> choices.add(owner(owner, count.count())));
        }
        return group(
                "site.search.member",
                of(counts, Facet.OWNER),
                asked.member(Optional.empty()),
                asked.member().isEmpty(),
                choices);
    }

    private FacetGroup.Choice owner(Workspace owner, long count) {
        return new FacetGroup.Choice(
                owner.shortName().in(frame.language()),
                Optional.of(Weaving.mark(owner.mark())),
                asked.member(Optional.of(owner.slug())).place().in(frame.language()),
                Optional.of(count),
                asked.member().filter(owner.slug()::equals).isPresent(),
                false);
    }

    private FacetGroup languages(Map<Facet, List<FacetCount>> counts) {
        var choices = new ArrayList<FacetGroup.Choice>();
        for (var count : of(counts, Facet.LANGUAGE)) {
            Language.of(count.value())
                    .ifPresent(language -> choices.add(choice(
                            frame.text("site.edition." + language.tag()),
                            asked.edition(Optional.of(language)),
                            count.count(),
                            asked.edition().filter(language::equals).isPresent())));
        }
        return group(
                "site.search.edition",
                of(counts, Facet.LANGUAGE),
                asked.edition(Optional.empty()),
                asked.edition().isEmpty(),
                choices);
    }

    /** With "all" on top: every document has exactly one value, so the counts add up. */
    private FacetGroup group(
            String title, List<FacetCount> counts, Asked all, boolean chosen, List<FacetGroup.Choice> choices) {
        long total = counts.stream().mapToLong(FacetCount::count).sum();
        var withAll = new ArrayList<FacetGroup.Choice>();
        if (!choices.isEmpty()) withAll.add(choice(frame.text("site.search.all"), all, total, chosen));
        withAll.addAll(choices);
        return FacetGroup.of(frame.text(title), withAll);
    }

    private FacetGroup.Choice choice(String label, Asked then, long count, boolean chosen) {
        return new FacetGroup.Choice(
                label, Optional.empty(), then.place().in(frame.language()), Optional.of(count), chosen, false);
    }

    private static List<FacetCount> of(Map<Facet, List<FacetCount>> counts, Facet facet) {
        return counts.getOrDefault(facet, List.of());
    }
}
