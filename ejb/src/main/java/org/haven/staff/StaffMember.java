package org.haven.staff;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.haven.shared.StaffId;

/** Somebody who works in the agency. Haven reads this row; standing changes through the database's own functions. */
@Entity
@Table(name = "staff")
class StaffMember {

    @Id
    private UUID id;
    private String login;
    @Column(name = "display_name")
    private String displayName;
    private String kind;
    @Column(name = "team_id")
    private UUID teamId;
    @Column(name = "suspended_at")
    private Instant suspendedAt;

    protected StaffMember() {
    }

    StaffView view() {
        return new StaffView(new StaffId(id), login, displayName, suspendedAt != null);
    }

    StaffId id() {
        return new StaffId(id);
    }

    String displayName() {
        return displayName;
    }

    @Override
    public String toString() {
        return "StaffMember " + id;
    }
}
