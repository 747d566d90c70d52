package org.zaedno.content.mail;

/** What became of a mail. */
public enum MailState {
    /** Not sent yet: just queued, being sent, or to be tried again. */
    WAITING,
    /** A mail server took it over. Whether a person reads it nobody is told. */
    SENT,
    /** No mail server was set when its time came: it can be read here and stays here. */
    KEPT,
    /** Refused for good, or too often. */
    FAILED,
    /** Nobody to write to any more, or nothing to say: the person erased the registration, the event is over. */
    DROPPED;

    /** As in keys of translations. */
    public String key() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
