package org.zaedno.hub.workspace.board;

import org.springframework.stereotype.Component;
import org.zaedno.content.desk.Assignments;
import org.zaedno.content.desk.SavedViews;
import org.zaedno.content.people.PeopleDesk;
import org.zaedno.content.publication.EditorialDesk;
import org.zaedno.content.publication.ItemLists;
import org.zaedno.content.theme.Themes;
import org.zaedno.hub.words.Words;

/** Whom the board asks. */
@Component
record BoardDoors(
        ItemLists lists,
        EditorialDesk desk,
        Assignments assignments,
        SavedViews views,
        Themes themes,
        PeopleDesk people,
        Words words) {}
