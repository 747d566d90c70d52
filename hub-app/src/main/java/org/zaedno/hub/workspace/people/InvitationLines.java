package org.zaedno.hub.workspace.people;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.zaedno.content.language.Language;
import org.zaedno.content.people.EmailAddress;
import org.zaedno.content.people.InvitationWish;
import org.zaedno.content.people.Role;
import org.zaedno.content.tenancy.InvalidValue;

/**
 * Reads what a coordinator pastes: a column of a table, a CSV file, a row of addresses from a mail. One address makes one
 * entry; role and language beside it count for the addresses of that line, else what was chosen for all.
 */
final class InvitationLines {
    private static final Pattern CELLS = Pattern.compile("[,;\\t|]");
    private static final Pattern NAMED = Pattern.compile("^.*<([^<>]+)>\\s*$");
    private static final Pattern ALSO = Pattern.compile("[+/&]");

    /**
     * An address as it stands in a line.
     *
     * @param line from 1
     * @param typed the address as typed
     * @param wish empty where it is no address
     * @param unclear words that are neither role nor language: usually a name
     */
    record Entry(int line, String typed, Optional<InvitationWish> wish, String unclear) {}

    private final Map<String, Role> roleWords;
    private final Map<String, Language> languageWords;

    /** @param roleWords in small letters, in every language; @param languageWords likewise */
    InvitationLines(Map<String, Role> roleWords, Map<String, Language> languageWords) {
        this.roleWords = roleWords;
        this.languageWords = languageWords;
    }

    /** In the order of the text; empty lines and a heading without any address are left out. */
    List<Entry> read(String text, Set<Role> roles, Language language) {
        var entries = new ArrayList<Entry>();
        var lines = text.split("\\R");
        for (int i = 0; i < lines.length; i++) entries.addAll(line(i + 1, lines[i], roles, language));
        return List.copyOf(entries);
    }

    private List<Entry> line(int number, String line, Set<Role> usual, Language usualLanguage) {
        var cells = CELLS.splitAsStream(line)
                .map(cell -> cell.strip().replaceAll("^\"|\"$", "").strip())
                .filter(cell -> !cell.isEmpty())
                .toList();
        var roles = EnumSet.noneOf(Role.class);
        var language = usualLanguage;
        var unclear = new ArrayList<String>();
        for (var cell : cells) {
            if (cell.contains("@")) continue;
            var held = roles(cell);
            var spoken = Optional.ofNullable(languageWords.get(small(cell)));
            roles.addAll(held);
            language = spoken.orElse(language);
            if (held.isEmpty() && spoken.isEmpty()) unclear.add(cell);
        }
        var given = roles.isEmpty() ? usual : roles;
        var spoken = language;
        return cells.stream()
                .filter(cell -> cell.contains("@"))
                .map(cell -> entry(number, cell, given, spoken, String.join(", ", unclear)))
                .toList();
    }

    private static Entry entry(int line, String cell, Set<Role> roles, Language language, String unclear) {
        var named = NAMED.matcher(cell);
        var typed = named.matches() ? named.group(1).strip() : cell;
        try {
            var wish = new InvitationWish(new EmailAddress(typed), roles, language);
            return new Entry(line, typed, Optional.of(wish), unclear);
        } catch (InvalidValue refused) {
            if (refused.key().endsWith("no-role")) throw refused;
            return new Entry(line, typed, Optional.empty(), unclear);
        }
    }

    private Set<Role> roles(String cell) {
        return Arrays.stream(ALSO.split(cell))
                .flatMap(word -> Optional.ofNullable(roleWords.get(small(word))).stream())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
    }

    private static String small(String word) {
        return word.strip().toLowerCase(Locale.ROOT);
    }
}
