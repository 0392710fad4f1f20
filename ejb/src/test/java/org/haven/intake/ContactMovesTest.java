package org.haven.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.haven.shared.StaffId;
import org.haven.shared.Stale;
import org.junit.jupiter.api.Test;

class ContactMovesTest {

    private static final Instant START = Instant.parse("2026-03-01T09:00:00Z");

    /** Written down apart from the code: where a contact may go. */
    private static final Map<ContactState, Set<ContactState>> WAYS = ways();

    private static Map<ContactState, Set<ContactState>> ways() {
        Map<ContactState, Set<ContactState>> ways = new EnumMap<>(ContactState.class);
        for (ContactState state : ContactState.values()) {
            ways.put(state, Set.of());
        }
        ways.put(ContactState.NEW, EnumSet.of(ContactState.SCREENED, ContactState.DECLINED_BY_SURVIVOR,
                ContactState.INFORMATION_ONLY, ContactState.WRONG_NUMBER));
        ways.put(ContactState.SCREENED,
                EnumSet.of(ContactState.SCREENED, ContactState.ACCEPTED, ContactState.REFERRED_ON,
                        ContactState.DECLINED_BY_SURVIVOR, ContactState.DECLINED_BY_PROVIDER,
                        ContactState.INFORMATION_ONLY));
        return ways;
    }

    private static Contact fresh() {
        IntakeForm form = new IntakeForm(IntakeChannel.PHONE, CallerRelation.SELF, Nature.NEEDS_HELP, Urgency.DAY,
                Known.NOT_KNOWN, Known.NO, true, null, null, null);
        return new Contact(UUID.randomUUID(), form, null, null, new StaffId(UUID.randomUUID()), UUID.randomUUID(),
                START);
    }

    @Property(tries = 300)
    void no_illegal_move_is_made_and_each_move_is_dated_with_its_actor(@ForAll List<ContactState> wishes) {
        Contact contact = fresh();
        List<ContactMove> moves = new ArrayList<>();
        for (int i = 0; i < wishes.size(); i++) {
            ContactState before = contact.state();
            ContactState wish = wishes.get(i);
            StaffId by = new StaffId(UUID.randomUUID());
            Instant at = START.plusSeconds(i);
            if (WAYS.get(before).contains(wish)) {
                ContactMove move = contact.move(wish, moves.size(), by, at);
                moves.add(move);
                assertEquals(before, move.from());
                assertEquals(wish, move.to());
                assertEquals(by, move.by());
                assertEquals(at, move.at());
                assertEquals(moves.size(), move.ordinal());
                assertEquals(wish, contact.state());
            } else {
                int made = moves.size();
                assertThrows(NotThere.class, () -> contact.move(wish, made, by, at));
                assertEquals(before, contact.state());
            }
        }
    }

    @Test
    void what_was_on_an_older_screen_moves_nothing() {
        Contact contact = fresh();
        assertThrows(Stale.class, () -> contact.mayMove(ContactState.SCREENED, contact.version() + 1));
        contact.mayMove(ContactState.SCREENED, contact.version());
    }

    @Test
    void a_contact_of_which_nothing_was_said_has_no_key() {
        assertTrue(fresh().subject().isEmpty());
    }

    @Test
    void a_contact_and_its_form_say_nothing_of_a_person_in_a_log() {
        IntakeForm form = new IntakeForm(IntakeChannel.PHONE, CallerRelation.SELF, Nature.NEEDS_HELP, Urgency.DAY,
                Known.NOT_KNOWN, Known.NO, false, "River", "through a friend", "said little");
        assertFalse(form.toString().contains("River"));
        assertFalse(form.toString().contains("friend"));
        assertTrue(fresh().toString().startsWith("Contact "));
    }
}
