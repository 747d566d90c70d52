package org.zaedno.hub.workspace.papers;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import org.zaedno.content.certificate.CertificateText;
import org.zaedno.content.certificate.Certificates;
import org.zaedno.content.language.Language;
import org.zaedno.content.tenancy.InvalidValue;
import org.zaedno.hub.paperwork.UsualWords;
import org.zaedno.hub.workspace.kit.Notice;
import org.zaedno.hub.workspace.registration.EventDoors;
import org.zaedno.hub.workspace.registration.EventTab;
import org.zaedno.hub.workspace.registration.EventView;
import org.zaedno.hub.workspace.shell.Shell;

/** The words of the certificates, and below them how one will look in each language. */
@Route(value = EventTab.AT + "/papers/certificate", layout = Shell.class)
@PermitAll
class TextView extends EventView {
    private final transient Certificates certificates;
    private final transient UsualWords usual;
    private final Section pictures = new Section();
    private transient Optional<CertificateText> stored = Optional.empty();

    TextView(EventDoors doors, Certificates certificates, UsualWords usual) {
        super(doors, EventTab.PAPERS);
        this.certificates = certificates;
        this.usual = usual;
        pictures.addClassNames("stage-part", "paper-pictures");
        pictures.getElement().setAttribute("aria-live", "polite");
    }

    @Override
    protected void enter(BeforeEnterEvent entering) {
        stored = certificates.text(room.id());
        var fields = new TextFields(stored.orElseGet(() -> usual.of(room.id())));
        var save = new Button(getTranslation("papers.text.save"), click -> save(fields));
        save.addThemeName("primary");
        var back = new Anchor(room.at(EventTab.PAPERS), getTranslation("papers.text.back"));
        back.addClassName("link");
        var main = new Div(
                back,
                new H2(getTranslation("papers.text.title")),
                new Paragraph(getTranslation("papers.text.text")),
                fields,
                save,
                pictures);
        main.addClassNames("organise-main", "papers");
        content.removeAll();
        content.add(main);
        pictures();
    }

    private void save(TextFields fields) {
        try {
            certificates.save(room.id(), fields.read());
            stored = certificates.text(room.id());
            pictures();
            Notice.done(getTranslation("papers.text.saved"));
        } catch (InvalidValue refused) {
            if (!fields.refuse(refused)) Notice.refused(refused);
        }
    }

    /** Of the words that are kept; each time they are, the pictures have a new address. */
    private void pictures() {
        pictures.removeAll();
        pictures.add(new H2(getTranslation("papers.text.preview")));
        var version = Integer.toHexString(stored.hashCode());
        for (var language : new Language[] {Language.BG, Language.EN}) {
            var edition = getTranslation("workspace.edition." + language.tag());
            var picture = new Image(
                    "/papers/" + room.id() + "/" + language.tag() + "/certificate.png?v=" + version,
                    getTranslation("papers.text.picture", edition));
            picture.addClassName("paper-picture");
            pictures.add(picture);
        }
    }

    /** Nothing that happens elsewhere changes what is typed here. */
    @Override
    protected void changed() {}
}
