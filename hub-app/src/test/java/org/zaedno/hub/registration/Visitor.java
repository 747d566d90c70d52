package org.zaedno.hub.registration;

import static org.zaedno.hub.Browser.encode;

import java.io.IOException;
import java.util.regex.Pattern;
import org.zaedno.content.registration.StandardKind;
import org.zaedno.hub.registration.Line.Answer;

/**
 * Somebody who registers: opens the form, sends it with the key it was shown with, and does what the personal page offers.
 * Whatever is sent twice is sent with the same key.
 */
final class Visitor {
    private static final Pattern KEY = Pattern.compile("name=\"key\" value=\"([^\"]+)\"");
    private static final Pattern PERSON = Pattern.compile("name=\"person\" value=\"([^\"]+)\"");
    private static final Pattern COLLEAGUE = Pattern.compile("name=\"colleague-person\" value=\"([^\"]+)\"");

    /** What somebody does with a registration, once it is there. */
    enum Deed {
        ACCEPT,
        DECLINE,
        CANCEL,
        CHANGE
    }

    final String event;
    final String name;
    final int people;
    final StandardKind kind;
    private String key = "";
    private String fields = "";
    private String own = "";

    /** @param event the path of its page, below the language */
    Visitor(String event, String name, int people, StandardKind kind) {
        this.event = event;
        this.name = name;
        this.people = people;
        this.kind = kind;
    }

    /** Nothing happens by it. */
    Answer open(Line line) throws IOException {
        var form = line.get("/bg" + event + "/register");
        if (form.status() == 200) {
            key = found(KEY, form.body());
            var chosen = Pattern.compile(
                    "<option value=\"([0-9a-f-]{36})\"[^>]*>" + kind.names().bg() + "<");
            fields = words(name) + "&kind=" + found(chosen, form.body()) + "&how=place&town=" + encode("Варна")
                    + ("&colleague=" + encode("Колега")).repeat(people - 1);
        }
        return form;
    }

    /** 303 with the way to one's own page: it is kept. */
    Answer send(Line line) throws IOException {
        var answer = line.post("/bg" + event + "/register", "key=" + key + "&" + fields);
        if (answer.status() == 303) own = answer.location();
        return answer;
    }

    Answer look(Line line) throws IOException {
        return line.get(own);
    }

    /** The page with the button, to be sent as often as it takes. */
    Answer ask(Line line, Deed deed) throws IOException {
        return line.get(deed == Deed.ACCEPT ? own : own + "/" + word(deed));
    }

    /** @param asked the page with the button; @param newName for a change */
    Answer press(Line line, Deed deed, Answer asked, String newName) throws IOException {
        var sent = "key=" + found(KEY, asked.body());
        if (deed == Deed.CHANGE)
            sent += "&person=" + found(PERSON, asked.body()) + "&" + words(newName) + "&town=" + encode("Варна")
                    + (people == 1
                            ? ""
                            : "&colleague-person=" + found(COLLEAGUE, asked.body()) + "&colleague=" + encode("Колега"));
        return line.post(own + "/" + word(deed), sent);
    }

    String key() {
        return key;
    }

    /** Empty before there is one. */
    String own() {
        return own;
    }

    private String words(String written) {
        return "name=" + encode(written) + "&email=" + encode("p" + Math.abs(key.hashCode()) + "@test.example");
    }

    private static String word(Deed deed) {
        return deed.name().toLowerCase(java.util.Locale.ROOT);
    }

    private static String found(Pattern what, String page) {
        var found = what.matcher(page);
        if (!found.find()) throw new AssertionError("No " + what + " in:\n" + page);
        return found.group(1);
    }
}
