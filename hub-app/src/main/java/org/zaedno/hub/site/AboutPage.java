package org.zaedno.hub.site;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What the coalition says about itself, with its figures. @param story the text, as every page of the coalition has it */
record AboutPage(StoryPage story, List<FigureBars> figures) implements Page {
    Frame frame() {
        return story.frame();
    }

    @Override
    public String template() {
        return "about.jte";
    }

    @Override
    public Optional<Instant> changesAt() {
        return story.changesAt();
    }
}
