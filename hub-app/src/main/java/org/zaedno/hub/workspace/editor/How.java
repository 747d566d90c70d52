package org.zaedno.hub.workspace.editor;

/** Why something is saved: the history folds what nobody asked for. */
enum How {
    BY_HAND,
    BY_ITSELF
}
