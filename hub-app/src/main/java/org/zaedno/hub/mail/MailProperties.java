package org.zaedno.hub.mail;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.zaedno.content.people.EmailAddress;
import org.zaedno.content.tenancy.InvalidValue;
import org.zaedno.hub.operations.SettingRefused;

/**
 * The mail server. Without a host there is none, and mail stays in the outbox.
 *
 * @param port 0: the one that belongs to the kind of protection
 * @param tls how the line is protected
 * @param from the address in the envelope and behind every sender's name
 * @param timeout for the connection, and for each answer in the conversation
 */
@ConfigurationProperties("hub.mail")
record MailProperties(
        @DefaultValue("") String host,
        @DefaultValue("0") int port,
        @DefaultValue("") String user,
        @DefaultValue("") String password,
        @DefaultValue("STARTTLS") Tls tls,
        @DefaultValue("") String from,
        @DefaultValue("30s") Duration timeout) {

    /** Longer and a conversation could outlast the time for which a mail is held. */
    private static final Duration TIMEOUT_MAX = Duration.ofSeconds(60);

    private static final int PORT_MAX = 65_535;

    enum Tls {
        /** Begins in the open and is protected before anything is said; refused where the server cannot. */
        STARTTLS(587),
        /** From the first byte. */
        TLS(465),
        /** For a server on this machine or in the same closed network. */
        NONE(25);

        private final int port;

        Tls(int port) {
            this.port = port;
        }
    }

    MailProperties {
        if (!host.isBlank() && from.isBlank()) throw new SettingRefused("mail.setting.missing", "hub.mail.from");
        if (host.isBlank() && !(from.isBlank() && user.isBlank() && password.isBlank()))
            throw new SettingRefused("mail.setting.missing", "hub.mail.host");
        if (user.isBlank() != password.isBlank())
            throw new SettingRefused("mail.setting.missing", user.isBlank() ? "hub.mail.user" : "hub.mail.password");
        if (port < 0 || port > PORT_MAX) throw new SettingRefused("mail.setting.wrong", "hub.mail.port");
        if (timeout.isNegative() || timeout.isZero() || timeout.compareTo(TIMEOUT_MAX) > 0)
            throw new SettingRefused("mail.setting.wrong", "hub.mail.timeout");
        if (!from.isBlank() && !isAddress(from)) throw new SettingRefused("mail.setting.wrong", "hub.mail.from");
        host = host.strip();
        from = from.strip();
    }

    boolean isSet() {
        return !host.isEmpty();
    }

    int usedPort() {
        return port == 0 ? tls.port : port;
    }

    Optional<String> sender() {
        return from.isEmpty() ? Optional.empty() : Optional.of(from);
    }

    /** Without the password, for whoever prints it. */
    @Override
    public String toString() {
        return isSet() ? host + ":" + usedPort() + " " + tls : "no mail server";
    }

    private static boolean isAddress(@Nullable String typed) {
        try {
            return typed != null && !new EmailAddress(typed).value().isEmpty();
        } catch (InvalidValue refused) {
            return false;
        }
    }
}
