package org.zaedno.hub.workspace.people;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.VaadinServletRequest;
import org.zaedno.content.language.Language;
import org.zaedno.content.people.LinkSecret;
import org.zaedno.hub.workspace.kit.Drawing;
import org.zaedno.hub.workspace.kit.Glyph;
import org.zaedno.hub.workspace.kit.Notice;

/** A link that is shown this once, to be copied. It is gone with the view: nobody keeps it, the hub neither. */
public class OneTimeLink extends Div {
    private static final String COPY = """
            const field = $0.inputElement; field.focus(); field.select();
            (navigator.clipboard ? navigator.clipboard.writeText(field.value) : Promise.reject())
                .catch(() => document.execCommand('copy'))""";

    /** @param whose the address or the name it is for, as a screen reader says it */
    public OneTimeLink(String address, String whose) {
        addClassName("one-time-link");
        var field = new TextField();
        field.setReadOnly(true);
        field.setValue(address);
        field.setAriaLabel(getTranslation("team.link.label", whose));
        field.getElement().setAttribute("autocomplete", "off");
        var copy = new Button(getTranslation("team.link.copy"), Drawing.of(Glyph.COPY), click -> {
            click.getSource().getElement().executeJs(COPY, field.getElement());
            Notice.done(getTranslation("team.link.copied", whose));
        });
        copy.setAriaLabel(getTranslation("team.link.copy-of", whose));
        add(field, copy);
    }

    static String invitation(LinkSecret secret, Language language) {
        return site() + "/invitation/" + secret.value() + "?lang=" + language.tag();
    }

    static String password(LinkSecret secret) {
        return site() + "/password/" + secret.value();
    }

    /** As the person in front of the screen reaches the hub; a proxy's forwarded address counts. */
    private static String site() {
        var request = VaadinServletRequest.getCurrent();
        if (request == null) return "";
        boolean usual = request.getServerPort() == ("https".equals(request.getScheme()) ? 443 : 80);
        return request.getScheme() + "://" + request.getServerName() + (usual ? "" : ":" + request.getServerPort());
    }
}
