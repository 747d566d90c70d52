package org.zaedno.hub.workspace.people;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.zaedno.content.language.Language;
import org.zaedno.content.people.Role;
import org.zaedno.hub.words.Words;

/** The words by which a pasted list may name roles and languages: ours in both languages, and the bare codes. */
final class InvitationWords {
    private InvitationWords() {}

    static InvitationLines lines(Words words) {
        Map<String, Role> roles = new HashMap<>();
        Map<String, Language> languages = new HashMap<>();
        for (var speaking : List.of(words.in(Language.BG), words.in(Language.EN))) {
            for (var role : Role.values()) {
                var code = role.name().toLowerCase(Locale.ROOT);
                var name = speaking.text("people.role." + code)
                        .replace('\u00a0', ' ')
                        .toLowerCase(Locale.ROOT);
                roles.put(code, role);
                roles.put(name, role);
                roles.put(name.split(" ")[0], role);
            }
            for (var language : List.of(Language.BG, Language.EN)) {
                languages.put(language.tag(), language);
                languages.put(speaking.text("site.edition." + language.tag()).toLowerCase(Locale.ROOT), language);
            }
        }
        return new InvitationLines(Map.copyOf(roles), Map.copyOf(languages));
    }
}
