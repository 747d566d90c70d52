package org.zaedno.hub.workspace.coalition;

import com.vaadin.flow.component.select.Select;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import org.zaedno.content.coalition.FrontSeat;
import org.zaedno.content.coalition.FrontWindow;
import org.zaedno.hub.workspace.kit.SayDialog;

/** Into which place a proposal is to go. */
class SeatDialog {
    private final SayDialog dialog;

    /** @param seats how many there are; @param seat given the place, counted from 0, and a word to the owner */
    SeatDialog(FrontSeat proposal, int seats, BiConsumer<Integer, String> seat) {
        var place = new Select<Integer>();
        dialog = new SayDialog(
                place.getTranslation("coalition.window.ask-seat"),
                proposal.title(),
                FrontWindow.WORDS_MAX,
                place.getTranslation("coalition.window.do-seat"),
                words -> seat.accept(place.getValue(), words));
        place.setLabel(place.getTranslation("coalition.window.place"));
        place.setItems(IntStream.rangeClosed(0, seats).boxed().toList());
        place.setItemLabelGenerator(at -> place.getTranslation("coalition.window.place-number", at + 1));
        place.setValue(0);
        dialog.asking(place);
    }

    void open() {
        dialog.open();
    }
}
