package org.zaedno.hub.workspace.papers;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.BigDecimalField;
import java.util.Optional;
import org.zaedno.content.certificate.CertificateText;
import org.zaedno.content.certificate.Wording;
import org.zaedno.content.language.Language;
import org.zaedno.content.language.Names;
import org.zaedno.content.tenancy.InvalidValue;
import org.zaedno.hub.workspace.kit.Notice;
import org.zaedno.hub.workspace.kit.PairField;

/** What a certificate says, in both languages side by side. Knows no door. */
class TextFields extends Div {
    private final BigDecimalField hours = new BigDecimalField(getTranslation("papers.text.hours"));
    private final PairField heading;
    private final PairField attests;
    private final PairField more;
    private final PairField signatory;
    private final PairField role;

    TextFields(CertificateText text) {
        addClassName("form");
        hours.setHelperText(getTranslation("papers.text.hours-help"));
        hours.setManualValidation(true);
        hours.setValue(text.hours().orElse(null));
        heading = PairField.line("papers.text.heading", Wording.HEADING_MAX, names(text, Wording::heading));
        attests = PairField.line("papers.text.attests", Wording.ATTESTS_MAX, names(text, Wording::attests))
                .helped("papers.text.attests-help");
        more = PairField.lines("papers.text.more", Wording.MORE_MAX, names(text, one -> GapWords.shown(one.more())));
        signatory = PairField.line("papers.text.signatory", Wording.SIGNATORY_MAX, names(text, Wording::signatory))
                .helped("papers.text.signatory-help");
        role = PairField.line("papers.text.role", Wording.ROLE_MAX, names(text, Wording::role));
        var gaps = new com.vaadin.flow.component.html.Paragraph(getTranslation("papers.text.gaps", GapWords.all()));
        gaps.addClassName("row-note");
        add(heading, attests, hours, more, gaps, signatory, role);
    }

    /** @throws InvalidValue where something does not fit; {@link #refuse} says it beside the field */
    CertificateText read() {
        hours.setInvalid(false);
        heading.refuse("");
        more.refuse("");
        return new CertificateText(Optional.ofNullable(hours.getValue()), wording(Language.BG), wording(Language.EN));
    }

    /** @return whether there is a field that it is about */
    boolean refuse(InvalidValue refused) {
        var text = Notice.textOf(refused);
        switch (refused.key()) {
            case "invalid.certificate-hours" -> {
                hours.setErrorMessage(text);
                hours.setInvalid(true);
                hours.focus();
            }
            case "invalid.certificate-words" -> {
                heading.refuse(text);
                heading.focus();
            }
            case "invalid.mail-placeholder", "invalid.mail-braces" -> {
                more.refuse(text);
                more.focus();
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private Wording wording(Language language) {
        return new Wording(
                heading.names().in(language),
                attests.names().in(language),
                GapWords.stored(more.names().in(language)),
                signatory.names().in(language),
                role.names().in(language));
    }

    private static Names names(CertificateText text, java.util.function.Function<Wording, String> part) {
        return new Names(part.apply(text.bg()), part.apply(text.en()));
    }
}
