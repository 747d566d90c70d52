package org.zaedno.hub.workspace.mail;

import com.vaadin.flow.router.QueryParameters;
import java.util.ArrayList;
import java.util.Optional;
import java.util.stream.Stream;
import org.zaedno.content.language.Slug;
import org.zaedno.content.mail.MailState;
import org.zaedno.content.mail.Occasion;
import org.zaedno.content.mail.OutboxFilter;
import org.zaedno.content.publication.ItemId;

/** What the outbox shows, as the address says it. Pages are numbered from 1; what makes no sense is left out. */
record OutboxQuery(Optional<MailState> state, Optional<ItemId> event, Optional<Occasion> occasion, int page) {
    static final int SIZE = 50;
    private static final int PAGE_MAX = 10_000;

    static OutboxQuery of(QueryParameters address) {
        return new OutboxQuery(
                address.getSingleParameter(MailNavigation.STATE).flatMap(OutboxQuery::state),
                address.getSingleParameter(MailNavigation.EVENT).flatMap(ItemId::parse),
                address.getSingleParameter(MailNavigation.OCCASION).flatMap(Occasion::ofKey),
                address.getSingleParameter(MailNavigation.PAGE)
                        .filter(text -> text.matches("[1-9][0-9]{0,3}"))
                        .map(Integer::parseInt)
                        .map(page -> Math.min(page, PAGE_MAX))
                        .orElse(1));
    }

    OutboxFilter filter() {
        return new OutboxFilter(state, event, occasion);
    }

    int offset() {
        return (page - 1) * SIZE;
    }

    OutboxQuery in(Optional<MailState> wanted) {
        return new OutboxQuery(wanted, event, occasion, 1);
    }

    OutboxQuery onPage(int number) {
        return new OutboxQuery(state, event, occasion, number);
    }

    String address(Slug workspace) {
        var parts = new ArrayList<String>();
        state.ifPresent(one -> parts.add(MailNavigation.STATE + "=" + one.key()));
        event.ifPresent(one -> parts.add(MailNavigation.EVENT + "=" + one));
        occasion.ifPresent(one -> parts.add(MailNavigation.OCCASION + "=" + one.key()));
        if (page > 1) parts.add(MailNavigation.PAGE + "=" + page);
        var list = MailNavigation.outbox(workspace);
        return parts.isEmpty() ? list : list + "?" + String.join("&", parts);
    }

    private static Optional<MailState> state(String key) {
        return Stream.of(MailState.values())
                .filter(one -> one.key().equals(key))
                .findFirst();
    }
}
