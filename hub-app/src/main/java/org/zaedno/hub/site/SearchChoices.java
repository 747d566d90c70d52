package org.zaedno.hub.site;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.zaedno.content.language.Language;
import org.zaedno.content.language.Slug;

/**
 * What was chosen of a search, several of each as one likes. Always in one order, each value once, so that the same choice has
 * the same address.
 */
record SearchChoices(List<FoundKind> kinds, List<Slug> members, List<Slug> themes, List<Language> editions) {
    private static final Comparator<Slug> BY_NAME = Comparator.comparing(Slug::value);

    static final SearchChoices NONE = new SearchChoices(List.of(), List.of(), List.of(), List.of());

    SearchChoices {
        kinds = inOrder(kinds, Comparator.naturalOrder());
        members = inOrder(members, BY_NAME);
        themes = inOrder(themes, BY_NAME);
        editions = inOrder(editions, Comparator.naturalOrder());
    }

    SearchChoices toggled(FoundKind kind) {
        return new SearchChoices(toggled(kinds, kind), members, themes, editions);
    }

    SearchChoices toggledMember(Slug member) {
        return new SearchChoices(kinds, toggled(members, member), themes, editions);
    }

    SearchChoices toggledTheme(Slug theme) {
        return new SearchChoices(kinds, members, toggled(themes, theme), editions);
    }

    SearchChoices toggled(Language edition) {
        return new SearchChoices(kinds, members, themes, toggled(editions, edition));
    }

    boolean isEmpty() {
        return equals(NONE);
    }

    /** As they stand in an address. */
    List<String> parameters() {
        var all = new ArrayList<String>();
        kinds.forEach(kind -> all.add("kind=" + kind.key()));
        members.forEach(member -> all.add("member=" + member));
        themes.forEach(theme -> all.add("theme=" + theme));
        editions.forEach(edition -> all.add("language=" + edition.tag()));
        return all;
    }

    private static <T> List<T> toggled(List<T> all, T one) {
        return all.contains(one)
                ? all.stream().filter(other -> !other.equals(one)).toList()
                : Stream.concat(all.stream(), Stream.of(one)).toList();
    }

    /** An empty parameter chooses nothing. */
    private static <T> List<T> inOrder(Collection<T> chosen, Comparator<T> order) {
        return chosen.stream().filter(Objects::nonNull).distinct().sorted(order).toList();
    }
}
