package org.zaedno.content.language;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** Values chosen from a closed list, as the database keeps them: an array of their names. */
public final class ClosedList {
    private ClosedList() {}

    public static String[] stored(Collection<? extends Enum<?>> chosen) {
        return chosen.stream().map(Enum::name).toArray(String[]::new);
    }

    /** In the order of the list, whatever order they were chosen in. */
    public static <E extends Enum<E>> Set<E> read(Class<E> list, ResultSet row, String column) throws SQLException {
        var chosen = EnumSet.noneOf(list);
        Arrays.stream((String[]) row.getArray(column).getArray())
                .map(name -> Enum.valueOf(list, name))
                .forEach(chosen::add);
        return Collections.unmodifiableSet(chosen);
    }

    public static <E extends Enum<E>> Set<E> ordered(Class<E> list, Collection<E> chosen) {
        var ordered = EnumSet.noneOf(list);
        ordered.addAll(chosen);
        return Collections.unmodifiableSet(ordered);
    }
}
