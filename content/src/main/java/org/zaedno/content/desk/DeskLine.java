package org.zaedno.content.desk;

import java.time.Instant;
import java.util.Optional;
import org.zaedno.content.language.Language;
import org.zaedno.content.publication.ItemId;
import org.zaedno.content.publication.Kind;

/**
 * Something that waits for the acting person.
 *
 * @param language of the edition it is about, which may be missing where a translation was asked for
 * @param who asked, sent back, assigned or spoke; a name, empty where it is not known
 * @param at since when it waits, until when it is due, or when it comes
 * @param words the reason, the task or the step to come, for remarks how many there are, for what was recalled the key of
 *     the refusal that says why
 */
public record DeskLine(
        ItemId item, Kind kind, Language language, String title, String who, Optional<Instant> at, String words) {}
