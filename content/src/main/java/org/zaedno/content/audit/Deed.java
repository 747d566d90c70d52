package org.zaedno.content.audit;

import java.util.Arrays;
import java.util.List;

/**
 * What can be done here and is remembered. The database writes the deeds that have a row of their own; a feature records
 * the others. A new one needs a line here and its sentence, {@code activity.deed.<name>}.
 */
public enum Deed {
    ITEM_CREATED(Area.TEXTS),
    /** One line for each person, edition and hour. */
    TEXT_SAVED(Area.TEXTS),
    ITEM_RENAMED(Area.TEXTS),
    AUDIENCE_CHANGED(Area.TEXTS),
    ITEM_BINNED(Area.TEXTS),
    ITEM_TAKEN_OUT(Area.TEXTS),
    ITEM_PURGED(Area.TEXTS),

    STEP_SUBMIT(Area.PUBLISHING),
    STEP_TAKE_BACK(Area.PUBLISHING),
    STEP_SEND_BACK(Area.PUBLISHING),
    STEP_APPROVE(Area.PUBLISHING),
    STEP_PUBLISH(Area.PUBLISHING),
    STEP_SCHEDULE(Area.PUBLISHING),
    STEP_UNSCHEDULE(Area.PUBLISHING),
    STEP_WITHDRAW(Area.PUBLISHING),
    STEP_ARCHIVE(Area.PUBLISHING),
    STEP_RESTORE(Area.PUBLISHING),
    /** One line for each person, edition and hour, as for the two below. */
    CHECKLIST_ANSWERED(Area.PUBLISHING),
    FINDING_ANSWERED(Area.PUBLISHING),
    FINDING_REOPENED(Area.PUBLISHING),
    RELEASE_ASKED(Area.PUBLISHING),
    RELEASE_GIVEN(Area.PUBLISHING),
    RELEASE_REFUSED(Area.PUBLISHING),
    RELEASE_WITHDRAWN(Area.PUBLISHING),

    FILE_ADDED(Area.FILES),
    FILE_CHANGED(Area.FILES),
    FILE_BINNED(Area.FILES),
    FILE_TAKEN_OUT(Area.FILES),
    FILE_PURGED(Area.FILES),

    PERSON_INVITED(Area.PEOPLE),
    INVITATION_RENEWED(Area.PEOPLE),
    INVITATION_REVOKED(Area.PEOPLE),
    INVITATION_REOPENED(Area.PEOPLE),
    JOIN_ASKED(Area.PEOPLE),
    JOIN_WITHDRAWN(Area.PEOPLE),
    JOIN_DECLINED(Area.PEOPLE),
    JOIN_REOPENED(Area.PEOPLE),
    PERSON_JOINED(Area.PEOPLE),
    PERSON_RETURNED(Area.PEOPLE),
    PERSON_LEFT(Area.PEOPLE),
    PERSON_REMOVED(Area.PEOPLE),
    ROLES_CHANGED(Area.PEOPLE),
    PASSWORD_LINK_MADE(Area.PEOPLE),
    PASSWORD_SET(Area.PEOPLE),

    SETTINGS_CHANGED(Area.WORKSPACE),
    /** Of the coalition, by duty. */
    PROFILE_CHANGED(Area.WORKSPACE),
    PLACEMENT_OFFERED(Area.WORKSPACE),
    PLACEMENT_ASKED(Area.WORKSPACE),
    PLACEMENT_ACCEPTED(Area.WORKSPACE),
    PLACEMENT_DECLINED(Area.WORKSPACE),
    PLACEMENT_ENDED(Area.WORKSPACE),
    /** Personal data of an event were taken out of the hub. */
    EXPORTED(Area.WORKSPACE),
    CERTIFICATES_ISSUED(Area.WORKSPACE),
    CERTIFICATE_WITHDRAWN(Area.WORKSPACE),

    /** The reason stands with the event. */
    EVENT_CANCELLED(Area.PUBLISHING),
    EVENT_REINSTATED(Area.PUBLISHING),
    HOST_OFFERED(Area.WORKSPACE),
    HOST_ACCEPTED(Area.WORKSPACE),
    HOST_DECLINED(Area.WORKSPACE),
    HOST_ENDED(Area.WORKSPACE),
    HOST_HELPS(Area.WORKSPACE),
    HOST_HELPS_NO_MORE(Area.WORKSPACE),

    MAIL_TEXT_CHANGED(Area.WORKSPACE),
    MAIL_SENT_AGAIN(Area.WORKSPACE),
    MAIL_WRITTEN(Area.WORKSPACE),
    LETTERS_PLANNED(Area.WORKSPACE),

    /** How one registers for an event: one line for each person, event and hour. */
    REGISTRATION_SET(Area.WORKSPACE),
    /** Approved, refused, cancelled, let in: one line for each person, event, deed and hour. */
    REGISTRATION_DECIDED(Area.WORKSPACE),
    EVENT_INVITED(Area.WORKSPACE),
    EVENT_INVITATION_REVOKED(Area.WORKSPACE);

    /** What one looks for in a log. */
    public enum Area {
        TEXTS,
        PUBLISHING,
        FILES,
        PEOPLE,
        WORKSPACE;

        List<String> deeds() {
            return Arrays.stream(Deed.values())
                    .filter(deed -> deed.area == this)
                    .map(Enum::name)
                    .toList();
        }
    }

    private final Area area;

    Deed(Area area) {
        this.area = area;
    }
}
