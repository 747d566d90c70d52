package org.zaedno.hub.workspace.items;

import java.util.List;
import org.springframework.stereotype.Component;
import org.zaedno.content.desk.SavedViews;
import org.zaedno.content.people.PeopleDesk;
import org.zaedno.content.publication.EditorialDesk;
import org.zaedno.content.publication.ItemLists;
import org.zaedno.content.theme.Themes;
import org.zaedno.hub.words.Words;

/** Whom a list asks. */
@Component
record ListDoors(
        ItemLists lists,
        EditorialDesk desk,
        Bulk bulk,
        SavedViews views,
        Themes themes,
        PeopleDesk people,
        Words words,
        List<RowLink> links) {}
