/**
 * What organisers write to those who register for an event: messages, news of a change, what goes by itself, invitations by
 * name. Enter by {@link org.zaedno.hub.workspace.letters.MessagesView}.
 */
@ApplicationModule
@NullMarked
package org.zaedno.hub.workspace.letters;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
