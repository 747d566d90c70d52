package org.zaedno.hub.workspace.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.server.VaadinServletRequest;
import java.util.Optional;
import org.springframework.security.web.csrf.CsrfToken;
import org.zaedno.hub.workspace.kit.Drawing;
import org.zaedno.hub.workspace.kit.Glyph;

/** A plain form, so that the way out works whatever the state of the view. {@code workspace.js} empties what the browser kept. */
class SignOut extends Div {
    SignOut() {
        var form = new Element("form")
                .setAttribute("method", "post")
                .setAttribute("action", "/sign-out")
                .setAttribute("data-sign-out", true);
        token().ifPresent(token -> form.appendChild(new Element("input")
                .setAttribute("type", "hidden")
                .setAttribute("name", token.getParameterName())
                .setAttribute("value", token.getToken())));
        var button = new NativeButton();
        button.getElement().setAttribute("type", "submit");
        button.addClassName("icon-button");
        button.setAriaLabel(getTranslation("workspace.sign-out"));
        button.setTitle(getTranslation("workspace.sign-out"));
        button.add(Drawing.of(Glyph.SIGN_OUT));
        form.appendChild(button.getElement());
        getElement().appendChild(form);
    }

    private static Optional<CsrfToken> token() {
        return Optional.ofNullable(VaadinServletRequest.getCurrent())
                .map(request -> (CsrfToken) request.getAttribute(CsrfToken.class.getName()));
    }
}
