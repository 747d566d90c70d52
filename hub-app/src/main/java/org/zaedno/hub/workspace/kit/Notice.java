package org.zaedno.hub.workspace.kit;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.zaedno.content.language.Names;
import org.zaedno.content.tenancy.Refusal;
import org.zaedno.content.tenancy.Wording;
import org.zaedno.hub.operations.Incident;

/** Short answers at the edge of the screen, read aloud. What must not be missed also stands where it belongs. */
public final class Notice {
    /** Long enough to read two sentences slowly and reach the link in them. */
    private static final Duration SHOWN = Duration.ofSeconds(12);

    /** Who was in a notice that goes away is in the view again, not nowhere. */
    private static final String KEEP_FOCUS = """
            setTimeout(() => {
              const at = document.activeElement;
              const gone = !at || at === document.body || at.disabled && at.closest('vaadin-notification-card');
              if (gone) document.getElementById('main')?.focus();
            }, 60)""";

    private Notice() {}

    public static void done(String text, Component... links) {
        show(text, false, links);
    }

    public static void refused(Refusal refusal) {
        show(textOf(refusal), true);
    }

    public static void failed(Incident incident) {
        show(translate("workspace.incident.notice", incident.code()), true);
    }

    /** The reason in the reader's language. */
    public static String textOf(Refusal refusal) {
        var arguments = Arrays.stream(refusal.arguments())
                .map(argument -> switch (argument) {
                    case Wording wording -> translate(wording.key());
                    case Names names -> names(names);
                    default -> argument;
                })
                .toArray();
        return translate("refusal." + refusal.key(), arguments);
    }

    private static String names(Names names) {
        var wished = names.in(ReadersLanguage.current());
        return wished.isEmpty() ? names.bg() + names.en() : wished;
    }

    private static void show(String text, boolean assertive, Component... links) {
        var notice = new Notification();
        var close = new Button(Drawing.of(Glyph.CLOSE), click -> notice.close());
        close.addThemeName("tertiary icon");
        close.setAriaLabel(translate("workspace.close"));
        var words = new Div(new Paragraph(text));
        words.add(List.of(links));
        var row = new Div(words, close);
        row.addClassName("notice-row");
        notice.add(row);
        notice.addClassName(assertive ? "notice-bad" : "notice-good");
        notice.setAssertive(assertive);
        notice.setDuration((int) SHOWN.toMillis());
        notice.setPosition(Notification.Position.BOTTOM_CENTER);
        notice.addOpenedChangeListener(change -> {
            if (!change.isOpened()) notice.getUI().ifPresent(ui -> ui.getPage().executeJs(KEEP_FOCUS));
        });
        notice.open();
    }
}
