package org.haven.glass;

import jakarta.inject.Inject;
import org.haven.access.Permission;
import org.haven.access.Permitted;
import org.haven.access.UseCase;

/** A supervisor of the case's team judges what somebody else opened in an emergency, once it is over. */
@UseCase
public class ReviewGlass {

    @Inject
    Openings openings;

    /**
     * @throws OwnGlass when they opened it themselves
     * @throws StillOpen when it is not over
     * @throws org.haven.shared.IllegalMove when somebody has judged it already
     */
    @Permitted(Permission.REVIEW_GLASS)
    public void review(GlassReview review) {
        openings.review(review);
    }
}
