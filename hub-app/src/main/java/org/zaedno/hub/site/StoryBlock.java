package org.zaedno.hub.site;

import java.util.List;
import java.util.Optional;

/** A part of the text, what an event shows in its place, or both. */
record StoryBlock(String id, Optional<StoryPart> part, boolean programme, boolean access) {
    /** The part's own, where it has any. */
    List<StoryPart> words() {
        return part.stream().toList();
    }
}
