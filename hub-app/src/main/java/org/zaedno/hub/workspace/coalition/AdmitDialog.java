package org.zaedno.hub.workspace.coalition;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Locale;
import java.util.Optional;
import org.zaedno.content.coalition.Admission;
import org.zaedno.content.coalition.Admissions;
import org.zaedno.content.language.Names;
import org.zaedno.content.language.Slug;
import org.zaedno.content.people.EmailAddress;
import org.zaedno.content.workspace.Workspace;
import org.zaedno.content.workspace.WorkspaceType;
import org.zaedno.hub.look.Weaving;
import org.zaedno.hub.workspace.kit.FormDialog;
import org.zaedno.hub.workspace.kit.Notice;
import org.zaedno.hub.workspace.kit.PairField;
import org.zaedno.hub.workspace.kit.ReadersLanguage;

/** Who is to be admitted, and who shall look after their workspace. The mark is drawn by itself. */
class AdmitDialog {
    private static final Names NOTHING = new Names("", "");

    private final Admissions admissions;
    private final Runnable changed;
    private final Select<WorkspaceType> type = new Select<>();
    private final PairField name = PairField.line("coalition.members.name", Admission.NAME_MAX, NOTHING);
    private final PairField shortName = PairField.line("coalition.members.short", Admission.SHORT_MAX, NOTHING)
            .helped("coalition.members.short-help");
    private final TextField slug = new TextField(translate("coalition.members.slug"));
    private final TextField email = new TextField(translate("coalition.members.email"));
    private boolean slugTyped;

    AdmitDialog(Admissions admissions, Runnable changed) {
        this.admissions = admissions;
        this.changed = changed;
        type.setLabel(translate("coalition.members.type"));
        type.setItems(WorkspaceType.ORGANISATION, WorkspaceType.EXPERT, WorkspaceType.GUEST);
        type.setItemLabelGenerator(
                it -> translate("coalition.members.type-" + it.name().toLowerCase(Locale.ROOT)));
        type.setValue(WorkspaceType.ORGANISATION);
        slug.setHelperText(translate("coalition.members.slug-help"));
        slug.setMaxLength(Slug.MAX_LENGTH);
        slug.addValueChangeListener(change -> slugTyped |= change.isFromClient());
        shortName.onBulgarian(this::suggestSlug);
        email.setHelperText(translate("coalition.members.email-help"));
        email.setMaxLength(EmailAddress.MAX_LENGTH);
    }

    void open() {
        new FormDialog(
                        translate("coalition.members.admit"),
                        translate("coalition.members.admit-now"),
                        this::admit,
                        type,
                        name,
                        shortName,
                        slug,
                        email)
                .open();
        name.focus();
    }

    private void suggestSlug() {
        var called = shortName.names().bg();
        if (!slugTyped && !called.isBlank()) slug.setValue(Slug.from(called).value());
    }

    private void admit() {
        var address = email.getValue().isBlank()
                ? Optional.<EmailAddress>empty()
                : Optional.of(new EmailAddress(email.getValue()));
        var admission = new Admission(
                type.getValue(),
                name.names(),
                shortName.names(),
                new Slug(slug.getValue().strip()));
        Workspace admitted = admissions.admit(admission, Weaving::next);
        changed.run();
        Notice.done(translate("coalition.members.admitted", admitted.name().in(ReadersLanguage.current())));
        address.ifPresent(at -> InviteDialog.link(admissions, admitted, at));
    }
}
