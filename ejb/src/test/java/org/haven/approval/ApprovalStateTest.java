package org.haven.approval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.haven.shared.Invalid;
import org.haven.shared.StaffId;
import org.junit.jupiter.api.Test;

class ApprovalStateTest {

    private static final StaffId CASEY = new StaffId(UUID.randomUUID());
    private static final String DIGEST = "0123456789abcdef".repeat(4);

    @Property(tries = 500)
    void it_is_used_once_and_only_after_it_was_approved(@ForAll List<ApprovalState> wishes) {
        ApprovalState at = ApprovalState.ASKED;
        boolean approved = false;
        int used = 0;
        for (ApprovalState wish : wishes) {
            if (at.mayBecome(wish)) {
                at = wish;
                approved |= wish == ApprovalState.APPROVED;
                used += wish == ApprovalState.USED ? 1 : 0;
            }
            assertEquals(false, used > 0 && !approved);
        }
        assertEquals(true, used <= 1);
    }

    @Test
    void an_answer_says_to_what_and_a_refusal_why() {
        UUID id = UUID.randomUUID();
        for (String digest : new String[]{null, "", "XYZ", DIGEST + "0"}) {
            assertThrows(Invalid.class, () -> new ApprovalDecision(CASEY, id, digest, true, null));
        }
        assertThrows(Invalid.class, () -> new ApprovalDecision(CASEY, id, DIGEST, null, null));
        assertThrows(Invalid.class, () -> new ApprovalDecision(CASEY, id, DIGEST, false, " "));
        assertThrows(Invalid.class, () -> new ApprovalDecision(CASEY, id, DIGEST, false, "x"));
        assertEquals(null, new ApprovalDecision(CASEY, id, DIGEST, true, " ").answer());
    }
}
