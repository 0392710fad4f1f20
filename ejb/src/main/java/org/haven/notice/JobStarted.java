package org.haven.notice;

import java.util.UUID;

/** Told when long work was asked for; heard once that is committed. */
record JobStarted(UUID job, String kind, UUID subjectRef) {
}
