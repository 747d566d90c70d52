package org.zaedno.hub.workspace.papers;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zaedno.content.certificate.Certificate;
import org.zaedno.content.registration.GuestList.Guest;
import org.zaedno.content.registration.ParticipantId;
import org.zaedno.hub.words.Phrases;

/** One line for each who came: whether they have a certificate, and what can be done about it. */
class CertificateTable extends UnorderedList {
    private final transient CertificateDeeds deeds;
    private final transient Phrases words;

    CertificateTable(List<Guest> rows, List<Certificate> all, CertificateDeeds deeds, Phrases words) {
        this.deeds = deeds;
        this.words = words;
        addClassNames("shared", "paper-rows");
        var holding = CertificatePart.holding(all);
        Map<ParticipantId, Certificate> gone = all.stream()
                .filter(one -> !one.holds() && one.person().isPresent())
                .collect(Collectors.toMap(one -> one.person().orElseThrow(), one -> one, (latest, older) -> latest));
        rows.forEach(guest -> add(
                row(guest, Optional.ofNullable(holding.get(guest.id())), Optional.ofNullable(gone.get(guest.id())))));
    }

    private ListItem row(Guest guest, Optional<Certificate> holds, Optional<Certificate> gone) {
        var note = new Span(note(guest, holds, gone));
        note.addClassName("row-note");
        var what = new Div(new Span(guest.name()), note);
        what.addClassName("shared-what");
        var actions = new Div(holds.<Stream<Component>>map(
                        one -> Stream.of(deeds.get(guest, one), deeds.correct(guest, one), deeds.withdraw(guest, one)))
                .orElseGet(() -> Stream.of(deeds.issue(guest)))
                .toArray(Component[]::new));
        actions.addClassName("shared-actions");
        return new ListItem(what, state(guest, holds, gone), actions);
    }

    private String note(Guest guest, Optional<Certificate> holds, Optional<Certificate> gone) {
        return Stream.of(
                        guest.institution(),
                        holds.map(one -> getTranslation("papers.certificate.issued-on", words.date(one.issuedAt())))
                                .orElse(""),
                        holds.isPresent() ? "" : gone.map(Certificate::reason).orElse(""))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private Span state(Guest guest, Optional<Certificate> holds, Optional<Certificate> gone) {
        var look = holds.isEmpty() ? gone.isPresent() ? "rest" : "turn" : guest.present() ? "good" : "bad";
        var badge = new Span(getTranslation("papers.certificate.state." + look));
        badge.addClassNames("state", look);
        return badge;
    }
}
