package org.zaedno.hub.look;

/** Four tones of one yarn, from the dye to nearly white. */
record Tones(String deep, String mid, String soft, String pale) {
    Tones(Yarn yarn) {
        this(yarn.ground(), yarn.tint(62), yarn.tint(32), yarn.tint(11));
    }
}
