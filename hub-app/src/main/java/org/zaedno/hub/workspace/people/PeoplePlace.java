package org.zaedno.hub.workspace.people;

import java.util.EnumSet;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.zaedno.content.audit.Subject;
import org.zaedno.hub.workspace.activity.SubjectAddress;
import org.zaedno.hub.workspace.kit.Glyph;
import org.zaedno.hub.workspace.shell.Place;

@Configuration(proxyBeanMethods = false)
class PeoplePlace {
    private static final Set<Subject.Kind> OURS = EnumSet.of(Subject.Kind.PERSON, Subject.Kind.INVITATION);

    @Bean
    Place people() {
        return new Place(70, PeopleNavigation.SEGMENT, "workspace.people.title", Glyph.PEOPLE);
    }

    /** Where a line of the activity log leads. */
    @Bean
    SubjectAddress peopleInLog() {
        return (workspace, line) -> line.subject()
                .filter(subject -> OURS.contains(subject.kind()))
                .map(somebody -> PeopleNavigation.list(workspace));
    }
}
