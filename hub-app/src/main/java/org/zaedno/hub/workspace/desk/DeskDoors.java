package org.zaedno.hub.workspace.desk;

import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.zaedno.content.desk.MyDesk;
import org.zaedno.content.people.PeopleDesk;
import org.zaedno.content.publication.EditorialDesk;
import org.zaedno.content.publication.ItemLists;
import org.zaedno.hub.words.Words;

/** Whom the desk asks. */
@Component
record DeskDoors(
        MyDesk desk,
        EditorialDesk editorial,
        ItemLists lists,
        PeopleDesk people,
        ObjectProvider<Waiting> others,
        Words words,
        Clock clock) {}
