package org.zaedno.hub.feeds;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.zaedno.content.tenancy.Actor;
import org.zaedno.content.tenancy.Tenancy;
import org.zaedno.hub.delivery.Delivery;

/** Makes what is followed in one transaction of a stranger, whoever asks, and hands it on to be kept like a page. */
@Component
class Sent {
    static final String ATOM = "application/atom+xml;charset=UTF-8";
    static final String CALENDAR = "text/calendar;charset=UTF-8";
    static final String XML = "application/xml;charset=UTF-8";

    private final Tenancy tenancy;
    private final Delivery delivery;
    private final Channels channels;

    Sent(Tenancy tenancy, Delivery delivery, Channels channels) {
        this.tenancy = tenancy;
        this.delivery = delivery;
        this.channels = channels;
    }

    private record Made(byte[] bytes, Optional<Instant> changesAt) {}

    void toEveryone(HttpServletRequest request, HttpServletResponse response, String type, Supplier<byte[]> make)
            throws IOException {
        var made = tenancy.as(Actor.STRANGER, () -> new Made(make.get(), channels.changesAt()));
        delivery.toEveryone(request, response, made.bytes, type, made.changesAt);
    }
}
