package org.zaedno.hub.report;

import java.util.Locale;

/** Kinds of file a table comes as. */
public enum SheetFormat {
    CSV("text/csv;charset=UTF-8"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    final String type;

    SheetFormat(String type) {
        this.type = type;
    }

    /** The ending of the name, without its dot. */
    public String ending() {
        return name().toLowerCase(Locale.ROOT);
    }
}
