package org.zaedno.content.registration;

import org.zaedno.content.language.Names;

/** The kinds of institution that every registration begins with; organisers rename, retire and add their own. */
public enum StandardKind {
    CHILD_PROTECTION("Отдел „Закрила на детето“", "Child protection department"),
    NGO("Неправителствена организация", "Non-governmental organisation"),
    NATIONAL_AUTHORITY("Национална институция", "National authority"),
    MUNICIPALITY("Община", "Municipality"),
    OMBUDSMAN("Омбудсман", "Ombudsman"),
    UNIVERSITY("Университет", "University"),
    OTHER("Друго", "Other");

    private final Names names;

    StandardKind(String bg, String en) {
        this.names = new Names(bg, en);
    }

    public Names names() {
        return names;
    }
}
