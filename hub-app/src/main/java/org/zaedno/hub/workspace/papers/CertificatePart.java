package org.zaedno.hub.workspace.papers;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.zaedno.content.certificate.Certificate;
import org.zaedno.content.certificate.Certificates;
import org.zaedno.content.registration.GuestList.Guest;
import org.zaedno.content.registration.ParticipantId;
import org.zaedno.hub.paperwork.UsualWords;
import org.zaedno.hub.words.Phrases;
import org.zaedno.hub.workspace.kit.Notice;
import org.zaedno.hub.workspace.papers.PapersView.Known;
import org.zaedno.hub.workspace.registration.EventRoom;
import org.zaedno.hub.workspace.registration.EventTab;

/** Certificates for who came: their words, issuing, and everybody who has one or could. */
class CertificatePart extends Section {
    private final transient EventRoom room;
    private final transient Certificates certificates;
    private final transient UsualWords usual;
    private final transient Phrases words;
    private final transient Runnable changed;
    private final Paragraph told = new Paragraph();
    private final Div actions = new Div();
    private final Div list = new Div();

    CertificatePart(EventRoom room, Certificates certificates, UsualWords usual, Phrases words, Runnable changed) {
        this.room = room;
        this.certificates = certificates;
        this.usual = usual;
        this.words = words;
        this.changed = changed;
        actions.addClassName("paper-links");
        list.getElement().setAttribute("aria-live", "polite");
        addClassName("stage-part");
        add(new H2(getTranslation("papers.certificate.title")), told, actions, list);
    }

    void show(Known known) {
        var present = known.present();
        var holding = holding(known.certificates());
        var had = known.certificates().stream()
                .flatMap(one -> one.person().stream())
                .collect(Collectors.toSet());
        long without =
                present.stream().filter(guest -> !had.contains(guest.id())).count();
        told.setText(getTranslation("papers.certificate.count", present.size(), holding.size()));
        actions.removeAll();
        if (without > 0) {
            var all = new Button(getTranslation("papers.certificate.issue-all", without), click -> issueAll());
            all.addThemeName("primary");
            actions.add(all);
        }
        var text = new Anchor(room.at(EventTab.PAPERS) + "/certificate", getTranslation("papers.certificate.words"));
        text.addClassName("link");
        actions.add(text);
        if (!holding.isEmpty())
            actions.add(new PaperAddress(room)
                    .link("certificates.pdf", getTranslation("papers.certificate.get-all", holding.size())));
        list.removeAll();
        var rows = known.guests().stream()
                .filter(guest -> guest.present() || holding.containsKey(guest.id()))
                .toList();
        if (rows.isEmpty()) list.add(new Paragraph(getTranslation("papers.certificate.nobody")));
        else list.add(new CertificateTable(rows, known.certificates(), deeds(), words));
    }

    private CertificateDeeds deeds() {
        return new CertificateDeeds(room, certificates, this::issue, changed);
    }

    private void issueAll() {
        chooseUsualWords();
        told(certificates.issueAll(room.id()));
    }

    private void issue(Guest guest) {
        chooseUsualWords();
        told(certificates.issue(room.id(), List.of(guest.id())));
    }

    /** Nobody has to choose words in order to hand out a certificate. */
    private void chooseUsualWords() {
        if (certificates.text(room.id()).isEmpty()) certificates.save(room.id(), usual.of(room.id()));
    }

    private void told(int issued) {
        changed.run();
        Notice.done(getTranslation("papers.certificate.issued", issued));
    }

    static Map<ParticipantId, Certificate> holding(List<Certificate> all) {
        return all.stream()
                .filter(one -> one.holds() && one.person().isPresent())
                .collect(Collectors.toMap(one -> one.person().orElseThrow(), Function.identity()));
    }
}
