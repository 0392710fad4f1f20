package org.haven.conflict;

import java.util.List;
import org.haven.shared.StaffId;

/**
 * The locks of a case, those that hold first.
 *
 * @param colleagues everybody whom the caller can lock
 */
public record LocksView(List<LockView> locks, List<Colleague> colleagues) {

    /** Somebody who works here. */
    public record Colleague(StaffId id, String name) {
    }

    public LocksView {
        locks = List.copyOf(locks);
        colleagues = List.copyOf(colleagues);
    }

    public List<LockView> holding() {
        return locks.stream().filter(LockView::holds).toList();
    }

    public List<LockView> ended() {
        return locks.stream().filter(lock -> !lock.holds()).toList();
    }
}
