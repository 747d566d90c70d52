package org.zaedno.hub.site;

import java.util.List;
import org.zaedno.content.language.Names;
import org.zaedno.hub.words.Phrases;

/**
 * Something in a form has to be put right.
 *
 * @param field the id of the element to go to
 * @param key what is wrong
 * @param example the key of what would be right; empty: it goes without saying
 * @param arguments what the text mentions; names in both languages are told in the reader's
 */
public record FormFault(String field, String key, String example, List<Object> arguments) {
    public static FormFault at(String field, String key, Object... arguments) {
        return new FormFault(field, key, "", List.of(arguments));
    }

    public FormFault such(String as) {
        return new FormFault(field, key, as, arguments);
    }

    /** As in the list above the form. */
    String brief(Phrases words) {
        return words.text(
                key,
                arguments.stream()
                        .map(one -> one instanceof Names names ? names.in(words.language()) : one)
                        .toArray());
    }

    /** As beside the field. */
    String whole(Phrases words) {
        var brief = brief(words);
        var sentence = brief.endsWith(".") ? brief : brief + ".";
        return example.isEmpty() ? sentence : sentence + " " + words.text(example);
    }
}
