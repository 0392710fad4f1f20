package org.haven.outcome;

import jakarta.persistence.Converter;
import org.haven.shared.CodeColumn;

/** Keeps {@link ProposalState} by its code. */
@Converter(autoApply = true)
public class ProposalStateColumn extends CodeColumn<ProposalState> {

    public ProposalStateColumn() {
        super(ProposalState.class);
    }
}
