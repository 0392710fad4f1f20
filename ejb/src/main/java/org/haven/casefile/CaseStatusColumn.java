package org.haven.casefile;

import jakarta.persistence.Converter;
import org.haven.shared.CodeColumn;

/** Keeps {@link CaseStatus} by its code. */
@Converter(autoApply = true)
public class CaseStatusColumn extends CodeColumn<CaseStatus> {

    public CaseStatusColumn() {
        super(CaseStatus.class);
    }
}
