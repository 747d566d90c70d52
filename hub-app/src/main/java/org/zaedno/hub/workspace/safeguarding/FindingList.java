package org.zaedno.hub.workspace.safeguarding;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.zaedno.content.publication.Kind;
import org.zaedno.content.safeguarding.Detail.Reason;
import org.zaedno.content.safeguarding.Finding;
import org.zaedno.content.safeguarding.GateState.Seen;
import org.zaedno.content.safeguarding.PersonalDetails;

/** What was found, each in its sentence, with what to do about it. */
class FindingList extends Div {
    private transient Consumer<Finding> show = finding -> {};
    private transient Consumer<Finding> takeOut = finding -> {};
    private transient Consumer<Finding> reopen = finding -> {};
    private transient BiConsumer<Finding, Reason> acknowledge = (finding, reason) -> {};

    void onShow(Consumer<Finding> show) {
        this.show = show;
    }

    void onTakeOut(Consumer<Finding> takeOut) {
        this.takeOut = takeOut;
    }

    void onReopen(Consumer<Finding> reopen) {
        this.reopen = reopen;
    }

    void onAcknowledge(BiConsumer<Finding, Reason> acknowledge) {
        this.acknowledge = acknowledge;
    }

    void show(Kind kind, List<Seen> findings, boolean mayWrite) {
        removeAll();
        setVisible(!findings.isEmpty());
        if (findings.isEmpty()) return;
        var list = new UnorderedList();
        list.addClassName("findings");
        findings.forEach(seen -> list.add(row(kind, seen, mayWrite)));
        add(new H3(getTranslation("safeguarding.gate.findings", findings.size())), list);
    }

    private ListItem row(Kind kind, Seen seen, boolean mayWrite) {
        var finding = seen.finding();
        var name = new Span(getTranslation(
                "safeguarding.finding.where",
                getTranslation("safeguarding.detail." + key(finding.detail())),
                section(kind, finding)));
        name.addClassName("finding-name");
        var row = new ListItem(name, excerpt(finding));
        row.addClassName(seen.reason().isPresent() ? "finding-settled" : "finding");
        row.add(new Paragraph(seen.reason()
                .map(reason -> getTranslation(
                        "safeguarding.finding.stays", getTranslation("safeguarding.reason." + key(reason))))
                .orElseGet(() -> getTranslation("safeguarding.suggestion." + key(finding.detail())))));
        row.add(buttons(seen, mayWrite));
        return row;
    }

    private Div buttons(Seen seen, boolean mayWrite) {
        var finding = seen.finding();
        var buttons = new Div(button("safeguarding.finding.show", finding, () -> show.accept(finding)));
        buttons.addClassName("finding-buttons");
        if (!mayWrite) return buttons;
        if (seen.reason().isPresent())
            buttons.add(button("safeguarding.finding.reopen", finding, () -> reopen.accept(finding)));
        else {
            if (finding.canBeTakenOut())
                buttons.add(button("safeguarding.finding.take-out", finding, () -> takeOut.accept(finding)));
            buttons.add(button(
                    "safeguarding.finding.may-stay",
                    finding,
                    () -> new ReasonDialog(finding, reason -> acknowledge.accept(finding, reason)).open()));
        }
        return buttons;
    }

    private Component button(String key, Finding finding, Runnable action) {
        var button = new Button(getTranslation(key), click -> action.run());
        button.addThemeName("small");
        button.setAriaLabel(getTranslation("safeguarding.finding.button", getTranslation(key), finding.exact()));
        return button;
    }

    private static Component excerpt(Finding finding) {
        var sentence = new Paragraph();
        sentence.addClassName("finding-excerpt");
        var marked = new Element("mark");
        marked.setText(finding.exact());
        sentence.add(finding.before());
        sentence.getElement().appendChild(marked);
        sentence.add(finding.after());
        return sentence;
    }

    private String section(Kind kind, Finding finding) {
        return switch (finding.section()) {
            case PersonalDetails.TITLE -> getTranslation("workspace.editor.title");
            case PersonalDetails.LEAD -> getTranslation("workspace.editor.lead");
            default -> getTranslation("section." + kind.key() + "." + finding.section());
        };
    }

    static String key(Enum<?> name) {
        return name.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
