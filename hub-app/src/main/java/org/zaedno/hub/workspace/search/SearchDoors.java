package org.zaedno.hub.workspace.search;

import org.springframework.stereotype.Component;
import org.zaedno.content.language.Language;
import org.zaedno.content.question.SavedQuestions;
import org.zaedno.content.theme.Themes;
import org.zaedno.content.workspace.CoalitionDirectory;
import org.zaedno.hub.indexing.WorkspaceSearch;
import org.zaedno.hub.words.Words;
import org.zaedno.hub.workspace.shell.Destinations;

/** What the page of the search needs. */
@Component
record SearchDoors(
        WorkspaceSearch search,
        SavedQuestions saved,
        Destinations destinations,
        CoalitionDirectory directory,
        Themes themes,
        Words words) {

    KnownNames names(Language reading) {
        return new KnownNames(directory.all(), themes.all(), reading);
    }
}
