package org.zaedno.hub.workspace.files;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.zaedno.content.audit.Subject;
import org.zaedno.content.files.FileId;
import org.zaedno.hub.workspace.activity.SubjectAddress;
import org.zaedno.hub.workspace.kit.Glyph;
import org.zaedno.hub.workspace.shell.Place;

@Configuration(proxyBeanMethods = false)
class FilesPlace {
    @Bean
    Place files() {
        return new Place(60, FilesNavigation.SEGMENT, "workspace.files.title", Glyph.PICTURE);
    }

    /** Where a line of the activity log leads. */
    @Bean
    SubjectAddress filesInLog() {
        return (workspace, line) -> line.subject()
                .filter(subject -> subject.kind() == Subject.Kind.FILE)
                .map(file -> FilesNavigation.file(workspace, new FileId(file.id())));
    }
}
