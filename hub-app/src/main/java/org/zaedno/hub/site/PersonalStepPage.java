package org.zaedno.hub.site;

/** Asks once more before something is done. @param back where nothing is done */
record PersonalStepPage(
        Frame frame, EventLine event, String text, String button, String back, PersonalScreen.Sending sending)
        implements Page {
    @Override
    public boolean forEveryone() {
        return false;
    }

    @Override
    public String template() {
        return "personalStep.jte";
    }
}
