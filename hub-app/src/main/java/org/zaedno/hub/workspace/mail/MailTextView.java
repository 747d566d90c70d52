package org.zaedno.hub.workspace.mail;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import org.zaedno.content.language.Language;
import org.zaedno.content.mail.MailMatter;
import org.zaedno.content.mail.MailTemplate;
import org.zaedno.content.mail.MailText;
import org.zaedno.content.mail.MailTexts;
import org.zaedno.content.mail.Occasion;
import org.zaedno.content.publication.ItemId;
import org.zaedno.content.tenancy.InvalidValue;
import org.zaedno.content.tenancy.NotAllowed;
import org.zaedno.content.tenancy.Refusal;
import org.zaedno.hub.mail.Letters;
import org.zaedno.hub.mail.PlaceholderWords;
import org.zaedno.hub.mail.Sample;
import org.zaedno.hub.workspace.kit.Notice;
import org.zaedno.hub.workspace.kit.ReadersLanguage;
import org.zaedno.hub.workspace.shell.ActingWorkspace;
import org.zaedno.hub.workspace.shell.Shell;

/** The words for one occasion, in both languages, beside the mail that they make. */
@Route(value = ":workspace/mail/texts/:occasion", layout = Shell.class)
@PermitAll
class MailTextView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final transient MailTexts texts;
    private final transient Letters letters;
    private final transient PlaceholderWords fillings;
    private final RadioButtonGroup<Language> languages = new RadioButtonGroup<>();
    private final Button save = new Button(getTranslation("outbox.text.save"), click -> save());
    private final Button original = new Button(getTranslation("outbox.text.original"), click -> giveUp());
    private final H1 title = new H1();
    private final Anchor back = new Anchor();
    private final Paragraph when = new Paragraph();
    private final Div place = new Div();
    private final Section preview = new Section();
    private transient MailTextForm form;
    private transient ActingWorkspace acting;
    private transient Occasion occasion;
    private transient Optional<MailMatter.Event> event = Optional.empty();
    private int version;

    MailTextView(MailTexts texts, Letters letters, PlaceholderWords fillings) {
        this.texts = texts;
        this.letters = letters;
        this.fillings = fillings;
        back.setText(getTranslation("outbox.texts.back"));
        back.addClassNames("link", "mail-back");
        when.addClassName("stage-lead");
        languages.addClassName("mail-language");
        languages.setLabel(getTranslation("outbox.text.language"));
        languages.setItems(Language.BG, Language.EN);
        languages.setItemLabelGenerator(one -> getTranslation("site.edition." + one.tag()));
        languages.addValueChangeListener(change -> {
            if (change.isFromClient()) show();
        });
        save.addThemeName("primary");
        preview.addClassName("mail-preview");
        preview.getElement().setAttribute("aria-live", "polite");
        var buttons = new Div(save, original);
        buttons.addClassName("stage-buttons");
        var head = new Header(title, buttons);
        head.addClassName("stage-head");
        var sides = new Div(place, preview);
        sides.addClassName("mail-sides");
        add(back, head, when, languages, sides);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        acting = ActingWorkspace.require();
        if (!texts.mayWrite()) throw new NotAllowed("organiser");
        occasion = entering.getRouteParameters()
                .get("occasion")
                .flatMap(Occasion::ofKey)
                .filter(one -> one != Occasion.MESSAGE)
                .orElseThrow(NotFoundException::new);
        event = entering.getLocation()
                .getQueryParameters()
                .getSingleParameter(MailNavigation.EVENT)
                .flatMap(ItemId::parse)
                .flatMap(item -> texts.event(item, ReadersLanguage.current()));
        var slug = acting.workspace().slug();
        back.setHref(
                event.map(one -> MailNavigation.texts(slug, one.id())).orElseGet(() -> MailNavigation.texts(slug)));
        title.setText(getTranslation("outbox.occasion." + occasion.key()));
        when.setText(getTranslation("outbox.when." + occasion.key()));
        languages.setValue(ReadersLanguage.current());
        show();
    }

    private void show() {
        var language = languages.getValue();
        var known = texts.find(acting.id(), item(), occasion, language);
        var mine = known.filter(one -> one.ofEvent() == event.isPresent());
        version = mine.map(MailTemplate::version).orElse(0);
        original.setVisible(mine.isPresent());
        form = new MailTextForm(
                occasion.allowed().stream()
                        .map(one -> fillings.shown(one, language))
                        .toList(),
                this::preview);
        place.removeAll();
        place.add(form);
        var text = letters.present(acting.id(), item(), occasion, language);
        form.show(fillings.shown(text.subject(), language), fillings.shown(text.body(), language));
        preview();
    }

    private void preview() {
        try {
            var sample = new Sample(acting.id(), acting.workspace().name(), languages.getValue(), event);
            var letter = letters.sample(sample, occasion, typed());
            form.accept();
            preview.removeAll();
            preview.add(new H2(getTranslation("outbox.text.preview")), new LetterPane(letter));
        } catch (InvalidValue refused) {
            form.refuse(refused);
        }
    }

    private MailText typed() {
        return new MailText(fillings.stored(form.subject()), fillings.stored(form.body()));
    }

    private void save() {
        try {
            texts.keep(occasion, item(), languages.getValue(), typed(), version);
            show();
            Notice.done(getTranslation("outbox.text.saved"));
        } catch (InvalidValue refused) {
            form.refuse(refused);
        } catch (Refusal refused) {
            Notice.refused(refused);
        }
    }

    private void giveUp() {
        texts.giveUp(occasion, item(), languages.getValue());
        show();
        Notice.done(getTranslation("outbox.text.given-up"));
    }

    private Optional<ItemId> item() {
        return event.map(MailMatter.Event::id);
    }

    @Override
    public String getPageTitle() {
        return getTranslation(
                "workspace.title",
                title.getText(),
                acting.workspace().shortName().in(ReadersLanguage.current()));
    }
}
