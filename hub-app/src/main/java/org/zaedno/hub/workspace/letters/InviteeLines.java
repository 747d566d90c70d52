package org.zaedno.hub.workspace.letters;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.zaedno.content.language.Language;
import org.zaedno.content.people.EmailAddress;
import org.zaedno.content.tenancy.InvalidValue;

/**
 * Reads whom an organiser wants to invite: one person a line, name and address in either order, as a table, a CSV file or the
 * head of a mail has them; a language beside them counts for that line.
 */
final class InviteeLines {
    private static final Pattern CELLS = Pattern.compile("[,;\\t|]");
    private static final Pattern NAMED = Pattern.compile("^\"?([^<>\"]*)\"?\\s*<([^<>]+)>$");

    /** What is wrong with a line. */
    enum Fault {
        NO_ADDRESS,
        WRONG_ADDRESS,
        SEVERAL_ADDRESSES,
        /** The same address stands further up. */
        TWICE
    }

    /**
     * @param number from 1
     * @param typed the line as it stands
     * @param address empty where a fault says why
     */
    record Line(
            int number,
            String typed,
            String name,
            Optional<EmailAddress> address,
            Language language,
            Optional<Fault> fault) {}

    private final Map<String, Language> languages;

    /** @param languages the words by which one may name them, in small letters */
    InviteeLines(Map<String, Language> languages) {
        this.languages = languages;
    }

    /** In their order; empty lines are left out. */
    List<Line> read(String text, Language usual) {
        var lines = new ArrayList<Line>();
        var seen = new HashSet<EmailAddress>();
        var typed = text.split("\\R");
        for (int i = 0; i < typed.length; i++)
            if (!typed[i].isBlank()) lines.add(line(i + 1, typed[i].strip(), usual, seen));
        return List.copyOf(lines);
    }

    private Line line(int number, String typed, Language usual, Set<EmailAddress> seen) {
        var names = new ArrayList<String>();
        var addresses = new ArrayList<String>();
        var language = usual;
        for (var cell : CELLS.split(typed)) {
            var said = cell.strip().replaceAll("^\"|\"$", "").strip();
            var named = NAMED.matcher(said);
            var spoken = Optional.ofNullable(languages.get(said.toLowerCase(Locale.ROOT)));
            if (said.isEmpty()) continue;
            if (named.matches()) {
                if (!named.group(1).isBlank()) names.add(named.group(1).strip());
                addresses.add(named.group(2).strip());
            } else if (said.contains("@")) {
                addresses.add(said);
            } else if (spoken.isPresent()) {
                language = spoken.get();
            } else {
                names.add(said);
            }
        }
        var name = String.join(" ", names);
        if (addresses.isEmpty())
            return new Line(number, typed, name, Optional.empty(), language, Optional.of(Fault.NO_ADDRESS));
        if (addresses.size() > 1)
            return new Line(number, typed, name, Optional.empty(), language, Optional.of(Fault.SEVERAL_ADDRESSES));
        try {
            var address = new EmailAddress(addresses.getFirst());
            var twice = seen.add(address) ? Optional.<Fault>empty() : Optional.of(Fault.TWICE);
            return new Line(number, typed, name, Optional.of(address), language, twice);
        } catch (InvalidValue wrong) {
            return new Line(number, typed, name, Optional.empty(), language, Optional.of(Fault.WRONG_ADDRESS));
        }
    }
}
