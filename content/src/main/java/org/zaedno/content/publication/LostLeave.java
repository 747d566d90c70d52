package org.zaedno.content.publication;

import java.util.List;
import org.zaedno.content.language.Language;

/**
 * Knows what readers see, or are going to, and must not any more, though nobody has pressed a button. Beans of other
 * packages; asked by the clock at each of its rounds, so be quick: one statement.
 */
public interface LostLeave {
    /**
     * @param cause the key of the refusal that publishing it again would get
     * @param reason what a person said about it; may be empty
     */
    record Lost(ItemId item, Language language, String cause, String reason) {}

    /** In any order. An edition that is out of sight by now is passed over. */
    List<Lost> now(int limit);
}
