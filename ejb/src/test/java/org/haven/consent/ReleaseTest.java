package org.haven.consent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.haven.partner.PartnerId;
import org.haven.shared.CaseId;
import org.haven.shared.IllegalMove;
import org.haven.shared.Invalid;
import org.haven.shared.StaffId;
import org.haven.shared.SubjectId;
import org.haven.vault.RingOfOne;
import org.junit.jupiter.api.Test;

class ReleaseTest {

    private static final Instant NOW = Instant.parse("2026-11-03T12:00:00Z");
    private static final PartnerId LANTERN = new PartnerId(UUID.randomUUID());
    private static final Set<DataCategory> NAME = EnumSet.of(DataCategory.CHOSEN_NAME, DataCategory.LANGUAGE);
    private static final StaffId CASEY = new StaffId(UUID.randomUUID());

    /** What may be said of a release, with everything as it should be. */
    private static final class Asked {
        private Instant from;
        private Instant until = NOW.plus(Duration.ofDays(90));
        private Instant signed;
        private String longReason;
        private ReleasePurpose purpose = ReleasePurpose.REFERRAL;
        private String purposeWords;
        private ReleaseGiver giver = ReleaseGiver.SURVIVOR;
        private String giverName;
        private Assent assent;
        private String notice = NewRelease.NOTICE;
        private boolean notACondition = true;
        private Set<DataCategory> categories = NAME;

        private NewRelease form() {
            return new NewRelease(new CaseId(UUID.randomUUID()), LANTERN, purpose, purposeWords, categories, from,
                    until, longReason, giver, giverName, assent, ReleaseMethod.WRITTEN, "eng", false, notice,
                    notACondition, signed, UUID.randomUUID());
        }

        private Release release() {
            SubjectId subject = new SubjectId(UUID.randomUUID());
            return new Release(form(), subject, RingOfOne.of(subject), CASEY, NOW);
        }

        private void refused(String field) {
            assertEquals(field, assertThrows(Invalid.class, this::release).field());
        }
    }

    private final Asked asked = new Asked();

    @Test
    void a_release_ends_at_its_very_moment_with_no_job_having_run() {
        asked.until = Instant.parse("2026-12-03T12:00:00Z");
        Release release = asked.release();
        assertTrue(allowed(release, Instant.parse("2026-12-03T11:59:59.999Z")));
        assertFalse(allowed(release, Instant.parse("2026-12-03T12:00:00Z")));
        assertFalse(allowed(release, Instant.parse("2026-12-03T12:00:01Z")));
        assertEquals(ReleaseStanding.ENDED, release.standing(Instant.parse("2026-12-03T12:00:01Z")));
    }

    @Test
    void a_release_that_begins_later_allows_nothing_yet() {
        asked.from = NOW.plus(Duration.ofDays(1));
        Release release = asked.release();
        assertEquals(ReleaseStanding.NOT_YET, release.standing(NOW));
        assertFalse(allowed(release, NOW));
        assertTrue(allowed(release, asked.from));
    }

    @Test
    void a_release_allows_its_recipient_its_purpose_and_its_categories_and_no_other() {
        Release release = asked.release();
        assertTrue(release.allows(LANTERN, ReleasePurpose.REFERRAL, EnumSet.of(DataCategory.LANGUAGE), NOW));
        assertFalse(release.allows(new PartnerId(UUID.randomUUID()), ReleasePurpose.REFERRAL, NAME, NOW));
        assertFalse(release.allows(LANTERN, ReleasePurpose.COORDINATION, NAME, NOW));
        assertFalse(release.allows(LANTERN, ReleasePurpose.REFERRAL, EnumSet.noneOf(DataCategory.class), NOW));
        for (DataCategory other : EnumSet.complementOf(EnumSet.copyOf(NAME))) {
            assertFalse(release.allows(LANTERN, ReleasePurpose.REFERRAL, EnumSet.of(DataCategory.LANGUAGE, other), NOW),
                    other.code());
        }
    }

    @Test
    void a_release_is_withdrawn_once_and_allows_nothing_from_then_on() {
        Release release = asked.release();
        release.withdraw(WithdrawnVia.PHONE, CASEY, NOW);
        assertEquals(ReleaseStanding.WITHDRAWN, release.standing(NOW));
        assertFalse(allowed(release, NOW));
        assertThrows(IllegalMove.class, () -> release.withdraw(WithdrawnVia.PHONE, CASEY, NOW));
    }

    @Test
    void one_that_has_ended_can_still_be_withdrawn() {
        Release release = asked.release();
        release.withdraw(WithdrawnVia.WRITING, CASEY, asked.until.plusSeconds(1));
        assertTrue(release.isWithdrawn());
    }

    @Test
    void a_release_says_when_it_ends() {
        asked.until = null;
        asked.refused("endsAt");
        asked.until = NOW;
        asked.refused("endsAt");
        asked.until = NOW.minusSeconds(1);
        asked.refused("endsAt");
        asked.from = NOW.plus(Duration.ofDays(20));
        asked.until = NOW.plus(Duration.ofDays(10));
        asked.refused("endsAt");
    }

    @Test
    void longer_than_six_months_needs_a_reason_and_longer_than_a_year_has_none() {
        asked.until = NOW.plus(Duration.ofDays(200));
        asked.refused("longReason");
        asked.longReason = "The hearing is set for the summer.";
        assertEquals(ReleaseStanding.LIVE, asked.release().standing(NOW));
        asked.until = NOW.plus(Duration.ofDays(370));
        asked.refused("endsAt");
    }

    @Test
    void it_cannot_be_signed_tomorrow() {
        asked.signed = NOW.plusSeconds(1);
        asked.refused("signedAt");
    }

    @Test
    void it_names_categories_and_a_purpose() {
        asked.categories = Set.of();
        asked.refused("categories");
        asked.categories = NAME;
        asked.purpose = ReleasePurpose.OTHER;
        asked.refused("purposeWords");
        asked.purposeWords = "For a bank account.";
        assertTrue(asked.release().allows(LANTERN, ReleasePurpose.OTHER, NAME, NOW));
    }

    @Test
    void it_is_informed_and_no_condition() {
        asked.notice = "2019-01";
        asked.refused("noticeVersion");
        asked.notice = NewRelease.NOTICE;
        asked.notACondition = false;
        asked.refused("notACondition");
    }

    @Test
    void whoever_agrees_for_somebody_is_named_and_their_word_is_asked() {
        asked.giver = ReleaseGiver.GUARDIAN;
        asked.refused("giverName");
        asked.giverName = "Fictional Guardian";
        asked.refused("assent");
        asked.assent = Assent.OWN_CONSENT;
        asked.refused("assent");
        asked.assent = Assent.GIVEN;
        assertTrue(allowed(asked.release(), NOW));
    }

    @Test
    void a_survivor_who_agrees_is_not_named_again() {
        asked.giverName = "Somebody";
        asked.assent = Assent.CANNOT_SAY;
        assertEquals(List.of(true, Assent.OWN_CONSENT),
                List.of(asked.form().giverName() == null, asked.form().assent()));
    }

    @Test
    void neither_the_form_nor_the_release_says_a_name_in_a_log() {
        asked.giver = ReleaseGiver.GUARDIAN;
        asked.giverName = "Fictional Guardian";
        asked.assent = Assent.GIVEN;
        assertFalse(asked.form().toString().contains("Fictional"));
        assertFalse(asked.release().toString().contains("Fictional"));
    }

    /** A release is live exactly from its beginning until before its end, until it is withdrawn. */
    @Property(tries = 300)
    void any_moment_is_judged_by_the_clock_alone(@ForAll @LongRange(min = -400_000, max = 20_000_000) long seconds,
            @ForAll boolean withdrawn) {
        Asked any = new Asked();
        Release release = any.release();
        if (withdrawn) {
            release.withdraw(WithdrawnVia.IN_PERSON, CASEY, NOW);
        }
        Instant at = NOW.plusSeconds(seconds);
        boolean within = seconds >= 0 && at.isBefore(any.until);
        assertEquals(within && !withdrawn, allowed(release, at));
    }

    /** Written down apart from the code. */
    @Property(tries = 100)
    void no_illegal_move_is_made(@ForAll List<ReleaseState> wishes) {
        Release release = new Asked().release();
        boolean withdrawn = false;
        for (ReleaseState wish : wishes) {
            ReleaseState here = withdrawn ? ReleaseState.WITHDRAWN : ReleaseState.SIGNED;
            assertEquals(!withdrawn && wish == ReleaseState.WITHDRAWN, here.mayBecome(wish));
            if (wish == ReleaseState.WITHDRAWN && withdrawn) {
                assertThrows(IllegalMove.class, () -> release.withdraw(WithdrawnVia.MESSAGE, CASEY, NOW));
            } else if (wish == ReleaseState.WITHDRAWN) {
                release.withdraw(WithdrawnVia.MESSAGE, CASEY, NOW);
                withdrawn = true;
            }
            assertEquals(withdrawn, release.isWithdrawn());
        }
    }

    private static boolean allowed(Release release, Instant at) {
        return release.allows(LANTERN, ReleasePurpose.REFERRAL, NAME, at);
    }
}
