package org.zaedno.content.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.zaedno.content.Content;
import org.zaedno.content.language.Slug;
import org.zaedno.content.tenancy.Actor;
import org.zaedno.content.tenancy.WorkspaceId;

class CoalitionDirectoryTest {
    private final Content content = Content.shared();
    private final CoalitionDirectory directory = content.get(CoalitionDirectory.class);

    @Test
    void organisations_and_experts_are_members_and_the_convenor_and_guests_are_not() {
        for (var type : WorkspaceType.values()) {
            var id = content.world().workspace(type);
            var members = content.as(Actor.STRANGER, directory::members);

            assertThat(members.stream().anyMatch(member -> member.id().equals(id)))
                    .isEqualTo(type == WorkspaceType.ORGANISATION || type == WorkspaceType.EXPERT);
            assertThat(content.as(Actor.STRANGER, directory::all))
                    .extracting(Workspace::id)
                    .contains(id);
        }
    }

    @Test
    void they_stand_in_the_order_of_joining() {
        content.world().member();
        content.world().member();

        assertThat(content.as(Actor.STRANGER, directory::all))
                .extracting(Workspace::joined)
                .isSorted();
    }

    @Test
    void a_workspace_is_found_by_its_address_and_by_its_id_and_an_unknown_one_is_not() {
        var id = content.world().member();

        content.as(Actor.STRANGER, () -> {
            var found = directory.find(id).orElseThrow();
            assertThat(directory.find(found.slug())).contains(found);
            assertThat(directory.find(WorkspaceId.fresh())).isEmpty();
            assertThat(directory.find(new Slug("nobody"))).isEmpty();
        });
    }
}
