package org.zaedno.hub.workspace.safeguarding;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.function.Consumer;
import org.zaedno.content.safeguarding.Detail.Reason;
import org.zaedno.content.safeguarding.Finding;

/** Why a detail may stay. A choice, so that nothing about anybody has to be written. */
class ReasonDialog extends Dialog {
    ReasonDialog(Finding finding, Consumer<Reason> chosen) {
        setHeaderTitle(getTranslation("safeguarding.reason.title"));
        setWidth("min(30rem, 94vw)");
        var reasons = new RadioButtonGroup<Reason>();
        reasons.setAriaLabel(getHeaderTitle());
        reasons.setItems(finding.detail().reasons().stream().sorted().toList());
        reasons.setItemLabelGenerator(reason -> getTranslation("safeguarding.reason." + FindingList.key(reason)));
        reasons.addThemeName("vertical");
        reasons.setManualValidation(true);
        add(new Paragraph(getTranslation("safeguarding.reason.explained", finding.exact())), reasons);
        var keep = new Button(getTranslation("safeguarding.reason.keep"), click -> {
            if (reasons.getValue() == null) {
                reasons.setErrorMessage(getTranslation("safeguarding.reason.missing"));
                reasons.setInvalid(true);
                return;
            }
            close();
            chosen.accept(reasons.getValue());
        });
        keep.addThemeName("primary");
        var no = new Button(getTranslation("workspace.question.no"), click -> close());
        no.addThemeName("tertiary");
        getFooter().add(no, keep);
    }
}
