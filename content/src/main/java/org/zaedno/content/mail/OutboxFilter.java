package org.zaedno.content.mail;

import java.util.Optional;
import org.zaedno.content.publication.ItemId;

/** Which mails are asked for; empty: whichever. */
public record OutboxFilter(Optional<MailState> state, Optional<ItemId> event, Optional<Occasion> occasion) {
    public static final OutboxFilter ALL = new OutboxFilter(Optional.empty(), Optional.empty(), Optional.empty());
}
