/** The outbox of a workspace and the words of its mails. Begins in {@link org.zaedno.hub.workspace.mail.MailNavigation}. */
@ApplicationModule(displayName = "Workspace: mail")
@NullMarked
package org.zaedno.hub.workspace.mail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
