package org.haven.conflict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import java.util.UUID;
import org.haven.shared.CaseId;
import org.haven.shared.Invalid;
import org.haven.shared.StaffId;
import org.junit.jupiter.api.Test;

class ConflictDeclarationTest {

    @Test
    void it_needs_a_number_and_what_connects() {
        for (String typed : new String[]{null, " ", "C-1", "C-0000-0000-1"}) {
            assertEquals("number",
                    assertThrows(Invalid.class, () -> ConflictDeclaration.typed(typed, ConflictRelation.FAMILY))
                            .field());
        }
        assertEquals("relation",
                assertThrows(Invalid.class, () -> ConflictDeclaration.typed("C-0000-0000-0", null)).field());
        ConflictDeclaration declared = ConflictDeclaration.typed("c00000000o", ConflictRelation.FAMILY);
        assertEquals(Optional.of("C-0000-0000-0"), declared.soughtNumber());
        assertFalse(declared.toString().contains("0000"));
    }

    @Test
    void a_lock_names_a_colleague_and_what_connects_and_its_end_says_why() {
        CaseId file = new CaseId(UUID.randomUUID());
        StaffId colleague = new StaffId(UUID.randomUUID());
        assertEquals("colleague",
                assertThrows(Invalid.class, () -> new NewLock(file, null, ConflictRelation.OTHER, null)).field());
        assertEquals("relation", assertThrows(Invalid.class, () -> new NewLock(file, colleague, null, null)).field());
        assertEquals("note", assertThrows(Invalid.class,
                () -> new NewLock(file, colleague, ConflictRelation.OTHER, "a".repeat(2_001))).field());
        assertEquals("lock", assertThrows(Invalid.class, () -> new LockEnd(file, null, "Over.")).field());
        assertEquals("reason", assertThrows(Invalid.class, () -> new LockEnd(file, UUID.randomUUID(), " ")).field());
    }
}
