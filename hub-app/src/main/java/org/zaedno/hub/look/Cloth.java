package org.zaedno.hub.look;

import org.zaedno.content.workspace.Mark;

/** What lies on the loom: the numbers, the four tones, the width, whose it is, and whether the ground is dark. */
record Cloth(Dice dice, Tones tones, int width, Mark owner, boolean dark) {
    static final int HEIGHT = 300;
}
