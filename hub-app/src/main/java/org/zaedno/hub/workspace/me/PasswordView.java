package org.zaedno.hub.workspace.me;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.zaedno.content.tenancy.Refusal;
import org.zaedno.hub.security.MyPassword;
import org.zaedno.hub.workspace.kit.Notice;
import org.zaedno.hub.workspace.shell.Shell;

/** The person changes their own password. Nothing typed stays behind, whatever comes of it. */
@Route(value = MeNavigation.PASSWORD, layout = Shell.class)
@PermitAll
class PasswordView extends Div implements HasDynamicTitle {
    private final transient MyPassword passwords;
    private final PasswordField present = field("me.password.present", "current-password");
    private final PasswordField wished = field("me.password.wished", "new-password");
    private final Paragraph refused = new Paragraph();

    PasswordView(MyPassword passwords) {
        this.passwords = passwords;
        var back = new Anchor(MeNavigation.ME, getTranslation("me.back"));
        back.addClassName("link");
        var head = new Header(new H1(getTranslation("me.password.change")), back);
        head.addClassName("stage-head");
        wished.setHelperText(getTranslation("sign-in.invitation.password"));
        refused.addClassName("refused");
        refused.getElement().setAttribute("role", "alert");
        var save = new Button(getTranslation("me.password.save"), click -> change());
        save.addThemeName("primary");
        var form = new Div(present, wished, refused, save);
        form.addClassNames("form", "form-narrow");
        add(head, form);
    }

    private void change() {
        try {
            passwords.change(present.getValue(), wished.getValue());
            refused.setText("");
            Notice.done(getTranslation("me.password.saved"));
            getUI().ifPresent(ui -> ui.navigate(MeNavigation.ME));
        } catch (Refusal refusal) {
            refused.setText(Notice.textOf(refusal));
        } finally {
            present.clear();
            wished.clear();
        }
    }

    private PasswordField field(String label, String purpose) {
        var field = new PasswordField(getTranslation(label));
        field.setMaxLength(128);
        field.getElement().setAttribute("autocomplete", purpose);
        return field;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("workspace.title.plain", getTranslation("me.password.change"));
    }
}
