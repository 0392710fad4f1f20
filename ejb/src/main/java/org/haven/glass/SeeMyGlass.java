package org.haven.glass;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.haven.access.Permission;
import org.haven.access.Permitted;
import org.haven.access.Shows;
import org.haven.access.UseCase;

/** What I have open in an emergency now. */
@UseCase
public class SeeMyGlass {

    @Inject
    Openings openings;

    /** What is open, the newest first. */
    public record Open(List<OpenedByMe> cases) implements Shows {

        public Open {
            cases = List.copyOf(cases);
        }

        @Override
        public List<UUID> shownTargets() {
            return cases.stream().map(each -> each.caseId().value()).toList();
        }
    }

    @Permitted(Permission.SEE_MY_GLASS)
    public Open see() {
        return new Open(openings.mine());
    }
}
