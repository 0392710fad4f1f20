package org.haven.counselling;

import java.util.List;
import org.haven.shared.CaseId;
import org.haven.shared.Slice;

/**
 * The counselling of a case, as everybody who works on it may read it.
 *
 * @param episodes open ones first, then the latest
 * @param planned sessions that nobody has recorded yet, in the order in which they come
 * @param recorded sessions of which it was recorded what became of them, newest first
 * @param noteKept whether clinical notes are kept, as far as the reader may know that
 */
public record CounsellingView(CaseId caseId, List<EpisodeView> episodes, List<SessionView> planned,
        Slice<SessionView> recorded, boolean noteKept) {

    public CounsellingView {
        episodes = List.copyOf(episodes);
        planned = List.copyOf(planned);
    }

    @Override
    public String toString() {
        return "CounsellingView " + caseId;
    }
}
