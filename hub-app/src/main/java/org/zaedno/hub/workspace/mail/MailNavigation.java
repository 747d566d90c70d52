package org.zaedno.hub.workspace.mail;

import org.zaedno.content.language.Slug;
import org.zaedno.content.mail.MailId;
import org.zaedno.content.mail.MailState;
import org.zaedno.content.mail.Occasion;
import org.zaedno.content.publication.ItemId;

/** Addresses of mail, relative to {@code /space/}. */
public final class MailNavigation {
    static final String SEGMENT = "mail";
    static final String TEXTS = "texts";
    static final String STATE = "state";
    static final String EVENT = "event";
    static final String OCCASION = "occasion";
    static final String PAGE = "page";

    private MailNavigation() {}

    /** Every mail of the workspace. */
    public static String outbox(Slug workspace) {
        return workspace + "/" + SEGMENT;
    }

    static String outbox(Slug workspace, MailState state) {
        return outbox(workspace) + "?" + STATE + "=" + state.key();
    }

    /** The mails about one event. */
    public static String outbox(Slug workspace, ItemId event) {
        return outbox(workspace) + "?" + EVENT + "=" + event;
    }

    /** The mails about one event that went for one reason. */
    public static String outbox(Slug workspace, ItemId event, Occasion occasion) {
        return outbox(workspace, event) + "&" + OCCASION + "=" + occasion.key();
    }

    static String mail(Slug workspace, MailId mail) {
        return outbox(workspace) + "/" + mail;
    }

    /** The words of a workspace's mails. */
    public static String texts(Slug workspace) {
        return outbox(workspace) + "/" + TEXTS;
    }

    /** The words of one event's mails. */
    public static String texts(Slug workspace, ItemId event) {
        return texts(workspace) + "?" + EVENT + "=" + event;
    }

    static String text(Slug workspace, Occasion occasion) {
        return texts(workspace) + "/" + occasion.key();
    }

    static String text(Slug workspace, Occasion occasion, ItemId event) {
        return text(workspace, occasion) + "?" + EVENT + "=" + event;
    }
}
