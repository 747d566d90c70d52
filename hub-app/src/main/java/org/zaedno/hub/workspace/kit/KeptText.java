package org.zaedno.hub.workspace.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.internal.JacksonUtils;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.zaedno.content.language.Language;

/**
 * What the browser keeps of the fields below an element until the server has it, so that an expired session, a lost
 * connection or a restart costs nothing typed. {@code assets/workspace/workspace.js} does the work; fields take part
 * by their attribute {@code data-keep}.
 */
public final class KeptText {
    private final Component root;
    /** How often the person had typed when the last words came. */
    private double typings;

    /**
     * @param at milliseconds since 1970, by the browser's clock
     * @param versions of what was on the screen, by language
     * @param fields text by the field's {@code data-keep}
     * @param bases what stood in these fields before the person wrote in them
     */
    public record Kept(long at, Map<String, Integer> versions, Map<String, String> fields, Map<String, String> bases) {
        public Instant instant() {
            return Instant.ofEpochMilli(at);
        }
    }

    private record Sent(double typings) {}

    /** @param found told when something was kept that differs from what the fields show */
    public KeptText(Component root, Consumer<Kept> found) {
        this.root = root;
        root.getElement()
                .addEventListener(
                        "typed-sent",
                        event -> typings = event.getEventDetail(Sent.class).typings())
                .addEventDetail();
        root.getElement()
                .addEventListener("kept-found", event -> found.accept(event.getEventDetail(Kept.class)))
                .addEventDetail();
    }

    /** @param pause called some seconds after something was typed, and when a field is left: a good moment to save */
    public void onPause(Runnable pause) {
        root.getElement().addEventListener("keep-now", event -> pause.run());
    }

    /** @param pulse called every few seconds while the person has the window before them, with the edition they are in */
    public void onPulse(Consumer<Optional<Language>> pulse) {
        root.getElement()
                .addEventListener(
                        "here-pulse",
                        event -> pulse.accept(Language.of(event.getEventDetail(Map.class)
                                .getOrDefault("edition", "")
                                .toString())))
                .addEventDetail();
    }

    /** Begins to keep, after the fields have been filled. */
    public void begin(String name, Map<String, Integer> versions) {
        versions(versions);
        root.getElement().executeJs("window.zaedno.keep(this, $0)", name);
    }

    /** @param sent called when the browser has answered {@link #sendEverything}: all that was typed before is here */
    public void onEverythingSent(Runnable sent) {
        root.getElement().addEventListener("everything-sent", event -> sent.run());
    }

    /** Asks the browser for what it has not sent yet. Without a connection the answer comes when it is back. */
    public void sendEverything() {
        root.getElement().executeJs("window.zaedno.sendEverything(this)");
    }

    /** Something that the browser does not keep waits too: the pause is to come, as after typing. */
    public void soon() {
        root.getElement().executeJs("window.zaedno.soon()");
    }

    /** Everything on the screen is in the store now. The name may have changed: what was new has an id. */
    public void saved(String name, Map<String, Integer> versions) {
        versions(versions);
        root.getElement().executeJs("window.zaedno.saved($0, $1)", name, typings);
    }

    /** What was offered is among the fields now, or not wanted. */
    public void decided(boolean taken) {
        root.getElement().executeJs("window.zaedno.decided($0)", taken);
    }

    /** Some of it is in the store, some was refused. */
    public void versions(Map<String, Integer> versions) {
        root.getElement()
                .setAttribute("data-versions", JacksonUtils.writeValue(versions).toString());
    }

    /** The person does not want it. */
    public void drop() {
        // Through the page: the element may be on its way out.
        UI.getCurrentOrThrow().getPage().executeJs("window.zaedno.drop()");
    }
}
