package org.haven.approval;

import java.util.List;

/** What waits for a second person, the oldest first, and what was answered last. */
public record ApprovalsView(List<ApprovalView> waiting, List<ApprovalView> ended) {

    public ApprovalsView {
        waiting = List.copyOf(waiting);
        ended = List.copyOf(ended);
    }
}
