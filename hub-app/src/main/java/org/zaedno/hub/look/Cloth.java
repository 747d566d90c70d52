package org.zaedno.hub.look;

import org.zaedno.content.workspace.Mark;

/** What lies on the loom: the numbers, the four tones, the width, and whose it is. */
record Cloth(Dice dice, Tones tones, int width, Mark owner) {
    static final int HEIGHT = 300;
}
