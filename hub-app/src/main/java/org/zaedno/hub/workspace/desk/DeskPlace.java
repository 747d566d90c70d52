package org.zaedno.hub.workspace.desk;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.zaedno.content.audit.Subject;
import org.zaedno.content.publication.ItemId;
import org.zaedno.hub.workspace.activity.SubjectAddress;
import org.zaedno.hub.workspace.kit.Glyph;
import org.zaedno.hub.workspace.shell.Place;

@Configuration(proxyBeanMethods = false)
class DeskPlace {
    @Bean
    Place desk() {
        return new Place(5, DeskNavigation.SEGMENT, "desk.title", Glyph.HOME);
    }

    /** Where a line of the activity log leads. */
    @Bean
    SubjectAddress newsInLog() {
        return (workspace, line) -> line.subject()
                .filter(subject -> subject.kind() == Subject.Kind.ITEM)
                .filter(item -> "NEWS".equals(line.words().get("kind")))
                .map(item -> NewsNavigation.item(workspace, new ItemId(item.id())));
    }
}
