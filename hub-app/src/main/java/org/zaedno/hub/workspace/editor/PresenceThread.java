package org.zaedno.hub.workspace.editor;

import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.zaedno.content.presence.Presence;

/** Hears the other hubs tell who has what open, for as long as this one runs. */
@Component
class PresenceThread implements SmartLifecycle {
    /** In milliseconds: a few times as long as the line listens without looking up. */
    private static final int END = 3_000;

    private final Presence presence;
    private volatile boolean running;
    private volatile Thread thread = Thread.currentThread();

    PresenceThread(Presence presence) {
        this.presence = presence;
    }

    @Override
    public void start() {
        running = true;
        thread = Thread.ofPlatform().name("presence").daemon().start(() -> presence.listen(() -> running));
    }

    @Override
    public void stop() {
        running = false;
        try {
            thread.join(END);
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
