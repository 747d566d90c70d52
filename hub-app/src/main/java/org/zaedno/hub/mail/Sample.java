package org.zaedno.hub.mail;

import java.util.Optional;
import org.zaedno.content.language.Language;
import org.zaedno.content.language.Names;
import org.zaedno.content.mail.MailMatter;
import org.zaedno.content.tenancy.WorkspaceId;

/**
 * For whom a preview is made: nobody real.
 *
 * @param event the real one whose words are shown; empty: a made-up one
 */
public record Sample(WorkspaceId owner, Names organiser, Language language, Optional<MailMatter.Event> event) {}
