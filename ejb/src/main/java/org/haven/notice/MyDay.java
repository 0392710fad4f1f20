package org.haven.notice;

import java.util.List;

/**
 * What waits for the caller: tasks by due day, and long work started by them.
 *
 * @param conductDue whether they have yet to accept the code of conduct
 */
public record MyDay(List<TaskView> tasks, List<JobView> jobs, boolean conductDue) {
}
