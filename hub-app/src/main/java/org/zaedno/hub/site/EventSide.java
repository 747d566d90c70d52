package org.zaedno.hub.site;

import java.util.List;
import java.util.Optional;
import org.zaedno.hub.facts.AccessText;
import org.zaedno.hub.facts.ProgrammeText;

/**
 * What an event shows among its text.
 *
 * @param sketch of the way there
 */
record EventSide(Optional<ProgrammeText> programme, Optional<AccessText> access, Optional<Sketch> sketch) {
    static final EventSide NONE = new EventSide(Optional.empty(), Optional.empty(), Optional.empty());

    /** @param html a picture that says what it shows; @param credit as HTML, empty where nothing is known */
    record Sketch(String html, String credit) {}

    /** Points of a programme; without any, people and rooms alone say nothing. */
    boolean hasProgramme() {
        return programme.filter(text -> !text.days().isEmpty()).isPresent();
    }

    boolean hasAccess() {
        return access.isPresent() || sketch.isPresent() || !rooms().isEmpty();
    }

    /** One or none. */
    List<Sketch> sketches() {
        return sketch.stream().toList();
    }

    List<ProgrammeText.Where> rooms() {
        return programme.map(ProgrammeText::roomsToKnow).orElse(List.of());
    }

    /** Whether a section of this name has more to show than its own words. */
    boolean tells(String section) {
        return section.equals("programme") && hasProgramme() || section.equals("access") && hasAccess();
    }
}
