package org.zaedno.hub.workspace.settings;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.zaedno.content.audit.Subject;
import org.zaedno.hub.workspace.activity.SubjectAddress;
import org.zaedno.hub.workspace.kit.Glyph;
import org.zaedno.hub.workspace.shell.Place;

@Configuration(proxyBeanMethods = false)
class SettingsPlace {
    @Bean
    Place settings() {
        return new Place(80, SettingsNavigation.SEGMENT, "settings.title", Glyph.SETTINGS);
    }

    /** Where a line of the activity log leads. */
    @Bean
    SubjectAddress settingsInLog() {
        return (workspace, line) -> line.subject()
                .filter(subject -> subject.kind() == Subject.Kind.WORKSPACE)
                .map(it -> SettingsNavigation.of(workspace));
    }
}
