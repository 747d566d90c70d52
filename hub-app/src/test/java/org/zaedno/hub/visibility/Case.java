package org.zaedno.hub.visibility;

import static org.zaedno.content.language.Language.BG;
import static org.zaedno.content.language.Language.BG_EASY;
import static org.zaedno.content.language.Language.EN;
import static org.zaedno.content.placement.PlacementState.ACCEPTED;
import static org.zaedno.content.placement.PlacementState.OPEN;
import static org.zaedno.content.placement.PlacementState.WITHDRAWN;
import static org.zaedno.content.publication.State.ARCHIVED;
import static org.zaedno.content.publication.State.DRAFT;
import static org.zaedno.content.publication.State.IN_REVIEW;
import static org.zaedno.content.publication.State.PUBLISHED;
import static org.zaedno.content.publication.State.SCHEDULED;
import static org.zaedno.content.publication.Visibility.COALITION;
import static org.zaedno.content.publication.Visibility.PUBLIC;
import static org.zaedno.content.publication.Visibility.WORKSPACE;
import static org.zaedno.content.workspace.WorkspaceType.CONVENOR;
import static org.zaedno.content.workspace.WorkspaceType.EXPERT;
import static org.zaedno.content.workspace.WorkspaceType.GUEST;
import static org.zaedno.content.workspace.WorkspaceType.ORGANISATION;
import static org.zaedno.hub.visibility.Case.Window.ALWAYS;
import static org.zaedno.hub.visibility.Case.Window.NOT_YET;
import static org.zaedno.hub.visibility.Case.Window.NO_MORE;
import static org.zaedno.hub.visibility.Case.Window.OPEN_NOW;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.zaedno.content.language.Language;
import org.zaedno.content.placement.PlacementState;
import org.zaedno.content.publication.State;
import org.zaedno.content.publication.Visibility;
import org.zaedno.content.workspace.WorkspaceType;

/**
 * One line of the table: an item, and the languages in which strangers, the coalition, the people of a guest and of a
 * member that show it by agreement, and the owner's own people see it published. The owner's people also see every edition that is not; nobody else sees that there is one.
 */
record Case(
        String name,
        WorkspaceType owner,
        Visibility visibility,
        Window window,
        boolean pending,
        Map<Language, State> editions,
        Optional<PlacementState> placed,
        Set<Language> strangers,
        Set<Language> coalition,
        Set<Language> guestHost,
        Set<Language> memberHost,
        Set<Language> own) {

    /** When the item may be seen, compared with now. */
    enum Window {
        ALWAYS,
        NOT_YET,
        OPEN_NOW,
        NO_MORE
    }

    private static final Set<Language> NONE = EnumSet.noneOf(Language.class);

    static final List<Case> TABLE = List.of(
            line("bg published", PUBLIC, ALWAYS, Map.of(BG, PUBLISHED), Set.of(BG), Set.of(BG), Set.of(BG)),
            line(
                    "bg published, en draft",
                    PUBLIC,
                    ALWAYS,
                    Map.of(BG, PUBLISHED, EN, DRAFT),
                    Set.of(BG),
                    Set.of(BG),
                    Set.of(BG)),
            line(
                    "en published, bg in review, easy archived",
                    PUBLIC,
                    ALWAYS,
                    Map.of(EN, PUBLISHED, BG, IN_REVIEW, BG_EASY, ARCHIVED),
                    Set.of(EN),
                    Set.of(EN),
                    Set.of(EN)),
            line(
                    "all three published",
                    PUBLIC,
                    ALWAYS,
                    Map.of(BG, PUBLISHED, EN, PUBLISHED, BG_EASY, PUBLISHED),
                    Set.of(BG, EN, BG_EASY),
                    Set.of(BG, EN, BG_EASY),
                    Set.of(BG, EN, BG_EASY)),
            line("bg and en drafts", PUBLIC, ALWAYS, Map.of(BG, DRAFT, EN, DRAFT), NONE, NONE, NONE),
            line("bg in review", PUBLIC, ALWAYS, Map.of(BG, IN_REVIEW), NONE, NONE, NONE),
            line("bg scheduled", PUBLIC, ALWAYS, Map.of(BG, SCHEDULED), NONE, NONE, NONE),
            line("bg archived", PUBLIC, ALWAYS, Map.of(BG, ARCHIVED), NONE, NONE, NONE),
            line("without an edition", PUBLIC, ALWAYS, Map.of(), NONE, NONE, NONE),
            line("published, coalition", COALITION, ALWAYS, Map.of(BG, PUBLISHED), NONE, Set.of(BG), Set.of(BG)),
            line(
                    "bg published, en draft, coalition",
                    COALITION,
                    ALWAYS,
                    Map.of(BG, PUBLISHED, EN, DRAFT),
                    NONE,
                    Set.of(BG),
                    Set.of(BG)),
            line("draft, coalition", COALITION, ALWAYS, Map.of(BG, DRAFT), NONE, NONE, NONE),
            line("archived, coalition", COALITION, ALWAYS, Map.of(EN, ARCHIVED), NONE, NONE, NONE),
            line(
                    "published, workspace",
                    WORKSPACE,
                    ALWAYS,
                    Map.of(BG, PUBLISHED, EN, PUBLISHED),
                    NONE,
                    NONE,
                    Set.of(BG, EN)),
            line("draft, workspace", WORKSPACE, ALWAYS, Map.of(BG, DRAFT), NONE, NONE, NONE),
            line(
                    "under embargo until later",
                    PUBLIC,
                    NOT_YET,
                    Map.of(BG, PUBLISHED, EN, DRAFT),
                    NONE,
                    NONE,
                    Set.of(BG)),
            line(
                    "embargo passed, not ended",
                    PUBLIC,
                    OPEN_NOW,
                    Map.of(BG, PUBLISHED, EN, PUBLISHED),
                    Set.of(BG, EN),
                    Set.of(BG, EN),
                    Set.of(BG, EN)),
            line("ended", PUBLIC, NO_MORE, Map.of(BG, PUBLISHED), NONE, NONE, Set.of(BG)),
            line("draft that would be open now", PUBLIC, OPEN_NOW, Map.of(BG, DRAFT), NONE, NONE, NONE),
            line("coalition, under embargo", COALITION, NOT_YET, Map.of(BG, PUBLISHED), NONE, NONE, Set.of(BG)),
            line("coalition, open now", COALITION, OPEN_NOW, Map.of(BG, PUBLISHED), NONE, Set.of(BG), Set.of(BG)),
            line("coalition, ended", COALITION, NO_MORE, Map.of(BG, PUBLISHED), NONE, NONE, Set.of(BG)),
            line("workspace, open now", WORKSPACE, OPEN_NOW, Map.of(BG, PUBLISHED), NONE, NONE, Set.of(BG)),
            line(
                            "published with pending changes",
                            PUBLIC,
                            ALWAYS,
                            Map.of(BG, PUBLISHED),
                            Set.of(BG),
                            Set.of(BG),
                            Set.of(BG))
                    .withPending(),
            line(
                            "coalition, with pending changes",
                            COALITION,
                            ALWAYS,
                            Map.of(BG, PUBLISHED),
                            NONE,
                            Set.of(BG),
                            Set.of(BG))
                    .withPending(),
            line("an expert's, coalition", COALITION, ALWAYS, Map.of(BG, PUBLISHED), NONE, Set.of(BG), Set.of(BG))
                    .of(EXPERT),
            line("the convenor's, coalition", COALITION, ALWAYS, Map.of(BG, PUBLISHED), NONE, Set.of(BG), Set.of(BG))
                    .of(CONVENOR),
            line(
                            "a guest's, public",
                            PUBLIC,
                            ALWAYS,
                            Map.of(BG, PUBLISHED, EN, DRAFT),
                            Set.of(BG),
                            Set.of(BG),
                            Set.of(BG))
                    .of(GUEST),
            line("a guest's, coalition", COALITION, ALWAYS, Map.of(BG, PUBLISHED), NONE, Set.of(BG), Set.of(BG))
                    .of(GUEST),
            line("a guest's, workspace", WORKSPACE, ALWAYS, Map.of(BG, PUBLISHED), NONE, NONE, Set.of(BG))
                    .of(GUEST),
            line("placed, workspace", WORKSPACE, ALWAYS, Map.of(BG, PUBLISHED, EN, DRAFT), NONE, NONE, Set.of(BG))
                    .placed(ACCEPTED, Set.of(BG)),
            line("placed, coalition", COALITION, ALWAYS, Map.of(BG, PUBLISHED), NONE, Set.of(BG), Set.of(BG))
                    .placed(ACCEPTED, Set.of(BG)),
            line("placed, public", PUBLIC, ALWAYS, Map.of(EN, PUBLISHED), Set.of(EN), Set.of(EN), Set.of(EN))
                    .placed(ACCEPTED, Set.of(EN)),
            line("a guest's placed, workspace", WORKSPACE, ALWAYS, Map.of(BG, PUBLISHED), NONE, NONE, Set.of(BG))
                    .placed(ACCEPTED, Set.of(BG))
                    .of(GUEST),
            line("placed with pending changes", WORKSPACE, ALWAYS, Map.of(BG, PUBLISHED), NONE, NONE, Set.of(BG))
                    .placed(ACCEPTED, Set.of(BG))
                    .withPending(),
            line("placed, but a draft", WORKSPACE, ALWAYS, Map.of(BG, DRAFT), NONE, NONE, NONE)
                    .placed(ACCEPTED, NONE),
            line("placed, under embargo", PUBLIC, NOT_YET, Map.of(BG, PUBLISHED), NONE, NONE, Set.of(BG))
                    .placed(ACCEPTED, NONE),
            line("placed, open now", WORKSPACE, OPEN_NOW, Map.of(BG, PUBLISHED), NONE, NONE, Set.of(BG))
                    .placed(ACCEPTED, Set.of(BG)),
            line("placed, ended", WORKSPACE, NO_MORE, Map.of(BG, PUBLISHED), NONE, NONE, Set.of(BG))
                    .placed(ACCEPTED, NONE),
            line("only offered", WORKSPACE, ALWAYS, Map.of(BG, PUBLISHED), NONE, NONE, Set.of(BG))
                    .placed(OPEN, NONE),
            line("declined", WORKSPACE, ALWAYS, Map.of(BG, PUBLISHED), NONE, NONE, Set.of(BG))
                    .placed(PlacementState.DECLINED, NONE),
            line("placed and withdrawn", WORKSPACE, ALWAYS, Map.of(BG, PUBLISHED), NONE, NONE, Set.of(BG))
                    .placed(WITHDRAWN, NONE));

    private static Case line(
            String name,
            Visibility visibility,
            Window window,
            Map<Language, State> editions,
            Set<Language> strangers,
            Set<Language> coalition,
            Set<Language> own) {
        return new Case(
                name,
                ORGANISATION,
                visibility,
                window,
                false,
                editions,
                Optional.empty(),
                strangers,
                coalition,
                strangers,
                coalition,
                own);
    }

    private Case withPending() {
        return new Case(
                name,
                owner,
                visibility,
                window,
                true,
                editions,
                placed,
                strangers,
                coalition,
                guestHost,
                memberHost,
                own);
    }

    private Case of(WorkspaceType type) {
        return new Case(
                name,
                type,
                visibility,
                window,
                pending,
                editions,
                placed,
                strangers,
                coalition,
                guestHost,
                memberHost,
                own);
    }

    /** At a guest and at a member, whose people then see these. */
    private Case placed(PlacementState state, Set<Language> hosts) {
        return new Case(
                name,
                owner,
                visibility,
                window,
                pending,
                editions,
                Optional.of(state),
                strangers,
                coalition,
                hosts,
                hosts,
                own);
    }

    Set<Language> seenBy(Who who) {
        return switch (who.standing()) {
            case STRANGERS -> strangers;
            case COALITION -> coalition;
            case GUEST_HOST -> guestHost;
            case MEMBER_HOST -> memberHost;
            case OWN -> own;
        };
    }

    /** Published or not. */
    Set<Language> knownTo(Who who) {
        return who.standing() == Who.Standing.OWN ? editions.keySet() : seenBy(who);
    }

    @Override
    public String toString() {
        return name;
    }
}
