package org.haven.itest.probe;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.util.List;
import org.haven.consent.DataCategory;
import org.haven.consent.PacketPart;
import org.haven.shared.CaseId;

/** Something to be found in a packet for each category that another feature may fill, whether or not it does. */
@ApplicationScoped
public class CanaryParts {

    @Produces
    @ApplicationScoped
    PacketPart counselling() {
        return new Canary(DataCategory.COUNSELLING);
    }

    @Produces
    @ApplicationScoped
    PacketPart legal() {
        return new Canary(DataCategory.LEGAL);
    }

    @Produces
    @ApplicationScoped
    PacketPart plan() {
        return new Canary(DataCategory.PLAN);
    }

    @Produces
    @ApplicationScoped
    PacketPart outcomes() {
        return new Canary(DataCategory.OUTCOMES);
    }

    private record Canary(DataCategory category) implements PacketPart {

        @Override
        public List<PacketLine> lines(CaseId caseId) {
            return List.of(new PacketLine("canary", "#canary-" + category.code() + " sings"));
        }
    }
}
