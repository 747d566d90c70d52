package org.zaedno.hub.workspace;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.dom.Element;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.zaedno.hub.operations.TestDatabase;

/** Views in the whole hub, without a browser. What a test writes stays for the others. */
@SpringBootTest
@Import(TestDatabase.class)
public abstract class WorkspaceTest extends SpringBrowserlessTest {
    /** The trial workspace with news in every state. */
    protected static final String SWALLOW = "proba-lyastovitsa";

    @DynamicPropertySource
    static void freshFolder(DynamicPropertyRegistry settings) {
        settings.add("hub.data", WorkspaceTest::folder);
    }

    /** Goes to an address relative to {@code /space/}. */
    protected final Component open(String address) {
        UI.getCurrent().navigate(address.replaceAll("\\?.*", ""), parameters(address));
        roundTrip();
        return (Component) getCurrentView();
    }

    /** Every word on the screen. */
    protected final String screen() {
        var frame = UI.getCurrent().getInternals().getActiveRouterTargetsChain().getLast();
        var notices = find(Notification.class).all().stream().map(Component::getElement);
        return Stream.concat(Stream.of(frame.getElement()), notices)
                .flatMap(WorkspaceTest::words)
                .collect(Collectors.joining(" "))
                .replace('\u00a0', ' ');
    }

    private static Stream<String> words(Element element) {
        if (element.isTextNode()) return Stream.of(element.getText());
        if (!element.isVisible()) return Stream.empty();
        return Stream.concat(
                Stream.ofNullable(element.getProperty("label")),
                element.getChildren().flatMap(WorkspaceTest::words));
    }

    private static com.vaadin.flow.router.QueryParameters parameters(String address) {
        int mark = address.indexOf('?');
        return com.vaadin.flow.router.QueryParameters.fromString(mark < 0 ? "" : address.substring(mark + 1));
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory(Files.createDirectories(Path.of("target", "test-hub")), "data-");
        } catch (IOException full) {
            throw new IllegalStateException(full);
        }
    }
}
