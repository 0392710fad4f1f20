package org.haven.notice;

import jakarta.inject.Inject;
import org.haven.access.CurrentStaff;
import org.haven.access.Permission;
import org.haven.access.Permitted;
import org.haven.access.UseCase;
import org.haven.staff.Conducts;

/** The first screen after sign-in: what waits for me. */
@UseCase
public class SeeMyDay {

    private static final int MOST = 100;

    @Inject
    Tasks tasks;
    @Inject
    Jobs jobs;
    @Inject
    Conducts conducts;
    @Inject
    CurrentStaff staff;

    @Permitted(Permission.SEE_MY_DAY)
    public MyDay see() {
        return new MyDay(tasks.open(staff.id(), MOST), jobs.recent(staff.id()), conducts.due(staff.id()));
    }
}
