package org.zaedno.hub.workspace.files;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.util.Locale;
import org.zaedno.content.files.KeptFile;

/** What a file is, in few words: its kind, how large it is, how wide and high. */
final class FileFacts {
    private static final double KILO = 1_024;

    private FileFacts() {}

    static String of(KeptFile file) {
        var size = file.type().ending().toUpperCase(Locale.ROOT) + ", " + size(file.bytes());
        return file.extent()
                .map(extent -> size + ", " + extent.width() + " × " + extent.height())
                .orElse(size);
    }

    static String size(long bytes) {
        double kilo = bytes / KILO;
        if (kilo < KILO) return translate("workspace.files.size.kilo", Math.ceilDiv(bytes, (long) KILO));
        double mega = kilo / KILO;
        return mega < KILO
                ? translate("workspace.files.size.mega", mega)
                : translate("workspace.files.size.giga", mega / KILO);
    }
}
