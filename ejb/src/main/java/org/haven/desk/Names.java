package org.haven.desk;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.haven.casefile.CaseWorker;
import org.haven.casefile.ReviewWaiting;
import org.haven.notice.OverdueTask;
import org.haven.shared.StaffId;
import org.haven.staff.StaffDirectory;

/**
 * Everybody whom the desk names, asked for in one statement.
 *
 * @param carrying the colleagues who can be given cases
 */
record Names(Map<StaffId, String> names, Set<StaffId> carrying) {

    static Names of(StaffDirectory directory, TeamWork work, List<OverdueTask> overdue,
            Collection<ReviewWaiting.Waiting> waiting, Set<StaffId> carrying) {
        Set<StaffId> all = new HashSet<>(carrying);
        work.workers().stream().map(CaseWorker::staff).forEach(all::add);
        overdue.stream().map(OverdueTask::staff).forEach(all::add);
        waiting.stream().map(ReviewWaiting.Waiting::by).forEach(all::add);
        return new Names(directory.names(all), carrying);
    }

    String of(StaffId staff) {
        return staff == null ? null : names.get(staff);
    }
}
