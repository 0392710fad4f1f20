package org.haven.notice;

import jakarta.persistence.Converter;
import org.haven.shared.CodeColumn;

/** Keeps {@link JobState} by its code. */
@Converter(autoApply = true)
public class JobStateColumn extends CodeColumn<JobState> {

    public JobStateColumn() {
        super(JobState.class);
    }
}
