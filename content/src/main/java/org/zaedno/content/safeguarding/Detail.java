package org.zaedno.content.safeguarding;

import java.util.EnumSet;
import java.util.Set;

/** A kind of detail by which somebody can be found, with the reasons for which it may stay. */
public enum Detail {
    /** The Bulgarian personal number (ЕГН), its date and its check digit being right. It never stays: only what is no such number does. */
    PERSONAL_NUMBER(EnumSet.of(Reason.NO_PERSON)),
    /** The personal number of a foreigner (ЛНЧ), where the text calls it so. */
    FOREIGNERS_NUMBER(EnumSet.of(Reason.NO_PERSON)),
    PHONE(EnumSet.of(Reason.NO_PERSON, Reason.WORK_CONTACT, Reason.ADULT_AGREED)),
    /** A whole date of birth: day, month and year. */
    BIRTH_DATE(EnumSet.of(Reason.NO_PERSON, Reason.ADULT_AGREED, Reason.PUBLIC_LIFE)),
    /** A private mailbox. */
    EMAIL(EnumSet.of(Reason.NO_PERSON, Reason.WORK_CONTACT, Reason.ADULT_AGREED)),
    /** A child's first name, age and place in one sentence: neighbours know who it is. */
    CHILD_IN_PLACE(EnumSet.of(Reason.NO_PERSON, Reason.NAME_CHANGED, Reason.CONSENT_GIVEN));

    /** Why a detail may stay in a text that everyone reads. A choice and not words: what is written here cannot name anyone. */
    public enum Reason {
        /** It looks like one and is something else. */
        NO_PERSON,
        /** By it an organisation or a professional is reached at work. */
        WORK_CONTACT,
        /** It belongs to an adult who agreed. */
        ADULT_AGREED,
        /** Of somebody whose life is public or history. */
        PUBLIC_LIFE,
        /** The name is not the child's own. */
        NAME_CHANGED,
        /** The child and those who care for it agreed; the check-list says who and until when. */
        CONSENT_GIVEN
    }

    private final Set<Reason> reasons;

    Detail(Set<Reason> reasons) {
        this.reasons = Set.copyOf(reasons);
    }

    public Set<Reason> reasons() {
        return reasons;
    }
}
