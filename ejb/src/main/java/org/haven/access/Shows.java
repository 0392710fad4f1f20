package org.haven.access;

import java.util.List;
import java.util.UUID;

/** A result that puts cases or contacts on a screen. The guard appends them to the event before the commit. */
public interface Shows {

    List<UUID> shownTargets();
}
