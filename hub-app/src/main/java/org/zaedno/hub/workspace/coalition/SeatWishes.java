package org.zaedno.hub.workspace.coalition;

import org.zaedno.content.coalition.FrontSeat;
import org.zaedno.content.coalition.SeatId;

/** What can be wished of the front window; places are counted from 0. */
interface SeatWishes {
    void seat(FrontSeat proposal, int seats);

    void decline(FrontSeat proposal);

    void takeOut(FrontSeat seat, int place);

    void bringBack(FrontSeat ended);

    void move(SeatId seat, int place);

    void dates(FrontSeat seat);
}
