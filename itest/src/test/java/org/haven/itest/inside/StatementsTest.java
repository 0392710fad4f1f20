package org.haven.itest.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.haven.approval.ListApprovals;
import org.haven.audit.LogQuery;
import org.haven.audit.ReadAccessLog;
import org.haven.calendar.CalendarWindow;
import org.haven.calendar.SeeCaseCalendar;
import org.haven.calendar.SeeMyCalendar;
import org.haven.casefile.ListCaseload;
import org.haven.casefile.OpenCaseFile;
import org.haven.casefile.ReadNotes;
import org.haven.casefile.SeeClosing;
import org.haven.casefile.SeeWhoLooked;
import org.haven.casefile.WriteNote;
import org.haven.compartment.NoteDraft;
import org.haven.consent.Assent;
import org.haven.consent.DataCategory;
import org.haven.consent.NewRelease;
import org.haven.consent.ReadConsent;
import org.haven.consent.RecordRelease;
import org.haven.consent.ReleaseGiver;
import org.haven.consent.ReleaseMethod;
import org.haven.consent.ReleasePurpose;
import org.haven.counselling.AddToClinicalNote;
import org.haven.counselling.BeginEpisode;
import org.haven.counselling.EpisodeBeginning;
import org.haven.counselling.Modality;
import org.haven.counselling.ReadClinicalNotes;
import org.haven.counselling.ReadCounselling;
import org.haven.counselling.SuperviseClinicalNotes;
import org.haven.counselling.WriteClinicalNote;
import org.haven.desk.OpenDesk;
import org.haven.intake.ListIntakes;
import org.haven.intake.htcds.HtcdsFile;
import org.haven.intake.htcds.Limits;
import org.haven.intake.imports.CheckImport;
import org.haven.intake.imports.ImportId;
import org.haven.intake.imports.ListImports;
import org.haven.intake.imports.OpenImport;
import org.haven.itest.given.Given.Case;
import org.haven.itest.given.Given.House;
import org.haven.itest.given.Given.Partner;
import org.haven.itest.given.Given.Staff;
import org.haven.conflict.ListLocks;
import org.haven.glass.AskGlass;
import org.haven.glass.Emergency;
import org.haven.glass.GlassReason;
import org.haven.glass.ListGlass;
import org.haven.itest.given.Given;
import org.haven.legal.DeadlineDetails;
import org.haven.legal.DeadlineKind;
import org.haven.legal.HearingDetails;
import org.haven.legal.HearingKind;
import org.haven.legal.HearingMode;
import org.haven.legal.ListMatters;
import org.haven.legal.MatterDetails;
import org.haven.legal.MatterType;
import org.haven.legal.NewDeadline;
import org.haven.legal.NewHearing;
import org.haven.legal.NewMatter;
import org.haven.legal.OpenMatter;
import org.haven.legal.ReadMatter;
import org.haven.legal.ReadPrivilegedNotes;
import org.haven.legal.SetDeadline;
import org.haven.legal.SetHearing;
import org.haven.legal.SupervisePrivilegedNotes;
import org.haven.legal.WritePrivilegedNote;
import org.haven.notice.SeeMyDay;
import org.haven.outcome.OpenOutcomes;
import org.haven.partner.ListPartners;
import org.haven.partner.PartnerId;
import org.haven.placement.BedSearch;
import org.haven.placement.FindBeds;
import org.haven.placement.ListShelters;
import org.haven.placement.SeeBoard;
import org.haven.placement.ShelterId;
import org.haven.plan.GoalType;
import org.haven.plan.NewGoal;
import org.haven.plan.OpenPlan;
import org.haven.plan.SetGoal;
import org.haven.referral.Draft;
import org.haven.referral.DraftReferral;
import org.haven.referral.ReadReferrals;
import org.haven.referral.ReferralUrgency;
import org.haven.safety.AssessRisk;
import org.haven.safety.OpenSafety;
import org.haven.safety.RiskJudgement;
import org.haven.safety.RiskLevel;
import org.haven.session.ListMySessions;
import org.haven.shared.CaseId;
import org.haven.shared.Page;
import org.haven.shared.StaffId;
import org.haven.staff.ListStaff;
import org.haven.staff.ListTeam;
import org.haven.staff.OpenStaff;
import org.haven.staff.SeeLeave;
import org.haven.staff.SeeTeam;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * A list asks the database as often for five hundred rows as for one; for a hundred, where each of them is made by an
 * act and not by one statement. PostgreSQL itself counts, so that nothing that
 * reaches it is missed; the least of three tries is taken, since a timer may ask meanwhile.
 */
class StatementsTest extends InsideTest {

    private static final int[] SIZES = {1, 25, 500};
    private static final int[] OF_ACTS = {1, 25, 100};

    @Inject
    ListCaseload caseload;
    @Inject
    ListIntakes intakes;
    @Inject
    SeeMyDay day;
    @Inject
    SeeBoard board;
    @Inject
    ListTeam team;
    @Inject
    ListStaff staff;
    @Inject
    OpenCaseFile file;
    @Inject
    WriteNote write;
    @Inject
    ReadNotes notes;
    @Inject
    SeeWhoLooked looked;
    @Inject
    ReadAccessLog reading;
    @Inject
    FindBeds beds;
    @Inject
    ListMySessions mySessions;
    @Inject
    ListShelters shelters;
    @Inject
    CheckImport check;
    @Inject
    ListImports imports;
    @Inject
    OpenImport report;
    @Inject
    OpenMatter openMatter;
    @Inject
    ListMatters matters;
    @Inject
    ReadMatter matter;
    @Inject
    SetHearing setHearing;
    @Inject
    SetDeadline setDeadline;
    @Inject
    WritePrivilegedNote writePrivileged;
    @Inject
    ReadPrivilegedNotes privileged;
    @Inject
    SupervisePrivilegedNotes supervised;
    @Inject
    BeginEpisode begin;
    @Inject
    ReadCounselling counselling;
    @Inject
    WriteClinicalNote clinicalWrite;
    @Inject
    AddToClinicalNote clinicalAdd;
    @Inject
    ReadClinicalNotes clinical;
    @Inject
    SuperviseClinicalNotes supervise;
    @Inject
    RecordRelease releasing;
    @Inject
    ReadConsent consent;
    @Inject
    DraftReferral drafting;
    @Inject
    ReadReferrals referrals;
    @Inject
    ListPartners partners;
    @Inject
    OpenDesk desk;
    @Inject
    SeeMyCalendar mine;
    @Inject
    SeeCaseCalendar ofCase;
    @Inject
    OpenSafety safety;
    @Inject
    AssessRisk assess;
    @Inject
    SetGoal goal;
    @Inject
    OpenPlan plan;
    @Inject
    OpenOutcomes outcomes;
    @Inject
    SeeClosing closing;
    @Inject
    ListApprovals approvals;
    @Inject
    SeeTeam teamBoard;
    @Inject
    SeeLeave leave;
    @Inject
    OpenStaff person;

    @Inject
    ListLocks locks;
    @Inject
    AskGlass ask;
    @Inject
    ListGlass glass;

    private final List<House> houses = new ArrayList<>();
    private Given given;
    private Given log;

    @BeforeEach
    void the_house_is_at_hand() {
        given = Given.inside();
        log = Given.insideAsSuperuser();
    }

    @AfterEach
    void it_is_left() {
        houses.forEach(given::closed);
        given.close();
        log.close();
    }

    @Test
    void the_caseload() throws Exception {
        Staff casey = given.staff(given.team(), "caseworker");
        same(casey, n -> given.caseOf(casey), () -> caseload.list(new Page(0, Page.LARGEST)));
    }

    @Test
    void contacts_that_wait() throws Exception {
        Staff casey = given.staff(given.team(), "caseworker");
        same(casey, n -> given.contact(casey), () -> intakes.list(new Page(0, Page.LARGEST)));
    }

    @Test
    void what_waits_for_me() throws Exception {
        Staff casey = given.staff(given.team(), "caseworker");
        same(casey, n -> given.run("""
                insert into haven.task (id, staff_id, kind, due_on, made_at) values (?, ?, 'placement.welcome-check',
                    current_date, now())""", UUID.randomUUID(), casey.id()), day::see);
    }

    @Test
    void my_team() throws Exception {
        UUID hers = given.team();
        Staff sunil = given.staff(hers, "supervisor");
        same(sunil, n -> given.staff(hers, "caseworker"), team::list);
    }

    @Test
    void the_board_of_a_house() throws Exception {
        Staff shea = given.staff(null, "shelter-staff");
        House house = posted(shea);
        UUID unit = given.one("select id from haven.unit where shelter_id = ?", UUID.class, house.id());
        same(shea, n -> given.run("insert into haven.bed (shelter_id, unit_id, label) values (?, ?, ?)", house.id(),
                unit, "X" + n), () -> board.see(new ShelterId(house.id())));
    }

    @Test
    void the_notes_of_a_case() throws Exception {
        Staff casey = given.staff(given.team(), "caseworker");
        CaseId hers = new CaseId(given.caseOf(casey).id());
        acted(casey, n -> As.person(casey, () -> write.write(hers, UUID.randomUUID(), "A note.")),
                () -> notes.read(hers, new Page(0, Page.LARGEST)));
    }

    @Test
    void the_face_of_a_case_with_its_timeline() throws Exception {
        Staff casey = given.staff(given.team(), "caseworker");
        CaseId hers = new CaseId(given.caseOf(casey).id());
        acted(casey, n -> As.person(casey, () -> write.write(hers, UUID.randomUUID(), "A note.")),
                () -> file.open(hers));
    }

    @Test
    void the_plan_of_a_case() throws Exception {
        Staff casey = given.staff(given.team(), "caseworker");
        CaseId hers = new CaseId(given.caseOf(casey).id());
        acted(casey, n -> As.person(casey, () -> goal.set(new NewGoal(hers, GoalType.HEALTH, "To sleep well.", null,
                LocalDate.parse("2026-01-15"), null, UUID.randomUUID()))), () -> plan.open(hers));
    }

    @Test
    void the_outcomes_of_a_case() throws Exception {
        Staff casey = given.staff(given.team(), "caseworker");
        CaseId hers = new CaseId(given.caseOf(casey).id());
        same(casey, n -> given.run("""
                with one as (insert into haven.outcome_assessment (id, case_id, form_key, instrument_id, stage, day,
                                 assessed_by, assessed_at)
                             select gen_random_uuid(), ?, gen_random_uuid(), i.id, 'other', current_date, ?, now()
                               from haven.instrument i where i.version = 1 returning id, case_id)
                insert into haven.outcome_score (assessment_id, case_id, item, score)
                select id, case_id, 'safety-1', 3 from one""", hers.value(), casey.id()), () -> outcomes.open(hers));
    }

    @Test
    void what_stands_between_a_case_and_its_closing() throws Exception {
        Staff casey = given.staff(given.team(), "caseworker");
        CaseId hers = new CaseId(given.caseOf(casey).id());
        same(casey, n -> given.run(
                """
                        insert into haven.plan_action (id, case_id, form_key, words, assignee_id, due_on, state, added_by, added_at)
                        values (gen_random_uuid(), ?, gen_random_uuid(), ''::bytea, ?, current_date, 'open', ?, now())""",
                hers.value(), casey.id(), casey.id()), () -> closing.see(hers));
    }

    @Test
    void who_has_looked_at_a_case() throws Exception {
        Staff casey = given.staff(given.team(), "caseworker");
        CaseId hers = new CaseId(given.caseOf(casey).id());
        acted(casey, n -> As.person(casey, () -> file.open(hers)), () -> looked.see(hers, Page.LARGEST));
    }

    @Test
    void the_access_log() throws Exception {
        Staff audrey = given.staff(null, "auditor");
        Staff casey = given.staff(given.team(), "caseworker");
        Case hers = given.caseOf(casey);
        acted(audrey, n -> As.person(casey, () -> file.open(new CaseId(hers.id()))),
                () -> reading.read(new LogQuery(null, null, hers.number(), null, null, null, null, Page.LARGEST)));
    }

    @Test
    void the_people_who_work_here() throws Exception {
        Staff adele = given.staff(null, "administrator");
        UUID anywhere = given.team();
        same(adele, n -> given.staff(anywhere, "caseworker"), n -> () -> staff.list(new Page(0, n)));
    }

    @Test
    void what_waits_for_a_second_person() throws Exception {
        UUID hers = given.team();
        Staff adele = given.staff(null, "administrator");
        Staff sunil = given.staff(hers, "supervisor");
        same(sunil, n -> {
            Staff colleague = given.staff(hers, "caseworker");
            return given.run("""
                    insert into access.approval (act, parameters, digest, concerns, reason, state, asked_by, asked_at,
                        expires_at)
                    select 'role.grant', p, sha256(convert_to(p::text, 'UTF8')), ?, 'A reason.', 'asked', ?, now(),
                           now() + interval '7 days'
                      from jsonb_build_object('staff', ?::uuid, 'role', 'auditor', 'team', ?::uuid) p""",
                    colleague.id(), adele.id(), colleague.id(), hers);
        }, approvals::list);
    }

    @Test
    void a_supervisors_team() throws Exception {
        UUID hers = given.team();
        Staff sunil = given.staff(hers, "supervisor");
        same(sunil, n -> given.staff(hers, "caseworker"), teamBoard::see);
    }

    @Test
    void the_cases_of_somebody_who_is_away() throws Exception {
        UUID hers = given.team();
        Staff sunil = given.staff(hers, "supervisor");
        Staff casey = given.staff(hers, "caseworker");
        given.staff(hers, "caseworker");
        same(sunil, n -> given.caseOf(casey), () -> leave.see(new StaffId(casey.id())));
    }

    @Test
    void a_colleagues_page() throws Exception {
        Staff adele = given.staff(null, "administrator");
        Staff casey = given.staff(given.team(), "caseworker");
        same(adele, n -> given.run("""
                insert into haven.staff_training (id, staff_id, form_key, kind, held_on, recorded_by, recorded_at)
                values (gen_random_uuid(), ?, gen_random_uuid(), 'first-aid', current_date, ?, now())""", casey.id(),
                adele.id()), () -> person.open(new StaffId(casey.id())));
    }

    @Test
    void where_somebody_is_signed_in() throws Exception {
        Staff casey = given.staff(given.team(), "caseworker");
        same(casey, n -> given.run("""
                insert into access.session (key, sign_in, staff_id, kind, signed_in_at, last_act)
                values (sha256(gen_random_uuid()::text::bytea), sha256('one'), ?, 'browser', now(), now())""",
                casey.id()), mySessions::list);
    }

    @Test
    void the_houses() throws Exception {
        Staff shea = given.staff(null, "shelter-staff");
        same(shea, n -> posted(shea), shelters::list);
    }

    @Test
    void beds_that_are_free() throws Exception {
        Staff casey = given.staff(given.team(), "caseworker");
        CaseId hers = new CaseId(given.caseOf(casey).id());
        same(casey, n -> house(), () -> beds.find(new BedSearch(hers, null, null)));
    }

    @Test
    void files_that_were_imported() throws Exception {
        Staff sunil = given.staff(given.team(), "supervisor");
        same(sunil, n -> given.run("""
                insert into haven.import_file (id, staff_id, team_id, checked_at, fingerprint, form, state, all_rows,
                    ready, faulty, duplicates, moved_at)
                values (?, ?, ?, now(), sha256(convert_to(?, 'UTF8')), 'csv', 'cancelled', 0, 0, 0, 0, now())""",
                UUID.randomUUID(), sunil.id(), sunil.team(), "file " + n),
                () -> imports.list(new Page(0, Page.LARGEST)));
    }

    @Test
    void the_report_on_a_file() throws Exception {
        Staff sunil = given.staff(given.team(), "supervisor");
        Map<Integer, ImportId> files = new HashMap<>();
        for (int size : SIZES) {
            String rows = "prs_FirstName,prs_Birthdate,vic_TraffickingStatus\n"
                    + "Fictional,1990-02-30,PossibleVictimOfTrafficking\n".repeat(size);
            files.put(size, As.person(sunil, () -> check.check("faults.csv",
                    HtcdsFile.take(new ByteArrayInputStream(rows.getBytes(StandardCharsets.UTF_8)), Limits.STANDARD))));
        }
        same(sunil, n -> sunil, n -> () -> {
            var rows = report.open(files.get(n), new Page(0, Page.LARGEST)).rows().items();
            assertEquals(n, rows.size());
            return rows;
        });
    }

    @Test
    void the_counselling_of_a_case() throws Exception {
        Staff corin = given.staff(given.team(), "counsellor");
        Case file = given.caseOf(corin);
        CaseId hers = new CaseId(file.id());
        UUID episode = As.person(corin,
                () -> begin.begin(new EpisodeBeginning(hers, Modality.INDIVIDUAL, null, "Sleep.", UUID.randomUUID())));
        acted(corin, n -> {
            for (String state : List.of("planned", "attended")) {
                given.session(file, corin, episode, state);
            }
            return As.person(corin,
                    () -> clinicalWrite.write(new NoteDraft(hers, null, 0, null, UUID.randomUUID(), "A note.")));
        }, () -> counselling.read(hers, new Page(0, Page.LARGEST)));
    }

    @Test
    void the_clinical_notes_of_a_case() throws Exception {
        Staff corin = given.staff(given.team(), "counsellor");
        CaseId hers = new CaseId(given.caseOf(corin).id());
        acted(corin, n -> {
            UUID note = As.person(corin,
                    () -> clinicalWrite.write(new NoteDraft(hers, null, 0, null, UUID.randomUUID(), "A note.")));
            given.run("update haven.compartment_note set signed_at = written_at where id = ?", note);
            return As.person(corin, () -> clinicalAdd.add(hers, note, UUID.randomUUID(), "More."));
        }, () -> clinical.read(hers));
    }

    @Test
    void what_a_clinical_supervisor_looks_after() throws Exception {
        UUID team = given.team();
        Staff cora = given.staff(team, "counsellor");
        Staff corin = given.staff(team, "counsellor");
        given.heads(cora, "clinical-supervisor", team);
        acted(cora, n -> {
            CaseId another = new CaseId(given.caseOf(corin).id());
            return As.person(corin,
                    () -> clinicalWrite.write(new NoteDraft(another, null, 0, null, UUID.randomUUID(), "A note.")));
        }, supervise::list);
    }

    @Test
    void partners_and_what_they_offer() throws Exception {
        Staff casey = given.staff(given.team(), "caseworker");
        IntStream.range(0, SIZES[2]).forEach(n -> given.partner());
        same(casey, n -> casey, n -> () -> {
            var rows = partners.list(null, new Page(0, n)).items();
            assertEquals(n, rows.size());
            return rows;
        });
    }

    @Test
    void what_may_leave_and_what_has_left() throws Exception {
        Staff casey = given.staff(given.team(), "caseworker");
        CaseId hers = new CaseId(given.caseOf(casey).id());
        acted(casey, n -> {
            UUID release = released(casey, hers, given.partner());
            return given.run(
                    """
                            insert into haven.disclosure (id, case_id, release_id, partner_id, categories, items, sha256, channel,
                                at, made_by, event_id)
                            select ?, r.case_id, r.id, r.partner_id, r.categories, array[1], sha256('x'), 'packet', now(),
                                   r.recorded_by, r.id from haven.release r where r.id = ?""",
                    UUID.randomUUID(), release);
        }, () -> consent.read(hers));
    }

    @Test
    void where_somebody_was_referred_to() throws Exception {
        Staff casey = given.staff(given.team(), "caseworker");
        CaseId hers = new CaseId(given.caseOf(casey).id());
        acted(casey, n -> {
            Partner partner = given.partner();
            UUID release = released(casey, hers, partner);
            return As.person(casey,
                    () -> drafting.draft(new Draft(hers, null, null, release, partner.service(), ReferralUrgency.SOON,
                            LocalDate.now().plusDays(7), null, Set.of(DataCategory.LANGUAGE), UUID.randomUUID())));
        }, () -> referrals.read(hers));
    }

    private UUID released(Staff casey, CaseId hers, Partner partner) throws Exception {
        return As.person(casey,
                () -> releasing.record(new NewRelease(hers, new PartnerId(partner.id()), ReleasePurpose.REFERRAL, null,
                        Set.of(DataCategory.LANGUAGE), null, Instant.now().plus(Duration.ofDays(30)), null,
                        ReleaseGiver.GUARDIAN, "Quill Example", Assent.GIVEN, ReleaseMethod.WRITTEN, "eng", false,
                        NewRelease.NOTICE, true, null, UUID.randomUUID())));
    }

    @Test
    void the_legal_matters_of_a_case() throws Exception {
        Staff lena = given.staff(given.team(), "legal-officer");
        CaseId theirs = new CaseId(given.caseOf(lena).id());
        acted(lena, n -> matter(lena, theirs), () -> matters.list(theirs));
    }

    @Test
    void the_hearings_and_deadlines_of_a_matter() throws Exception {
        Staff lena = given.staff(given.team(), "legal-officer");
        CaseId theirs = new CaseId(given.caseOf(lena).id());
        UUID one = matter(lena, theirs);
        acted(lena, n -> {
            As.person(lena,
                    () -> setHearing
                            .set(new NewHearing(theirs, one,
                                    new HearingDetails(LocalDateTime.of(2198, 1, 1, 10, 0).plusDays(n),
                                            HearingKind.OTHER, HearingMode.REMOTE, null, null, "Room 4"),
                                    UUID.randomUUID())));
            return As.person(lena,
                    () -> setDeadline.set(new NewDeadline(theirs, one,
                            new DeadlineDetails(DeadlineKind.OTHER, LocalDate.of(2198, 1, 1).plusDays(n), List.of(1)),
                            UUID.randomUUID())));
        }, () -> matter.read(theirs, one));
    }

    @Test
    void privileged_notes_and_the_list_to_supervise() throws Exception {
        Staff lena = given.staff(given.team(), "legal-officer");
        given.heads(lena, "legal-lead", lena.team());
        CaseId theirs = new CaseId(given.caseOf(lena).id());
        acted(lena, n -> As.person(lena,
                () -> writePrivileged.write(new NoteDraft(theirs, null, 0, null, UUID.randomUUID(), "A note."))),
                () -> List.of(privileged.read(theirs), supervised.list()));
    }

    private UUID matter(Staff lena, CaseId theirs) throws Exception {
        return As.person(lena, () -> openMatter.open(new NewMatter(theirs, MatterType.OTHER, null,
                new MatterDetails("ESP", "Court of the Hill", null, null), UUID.randomUUID())));
    }

    @Test
    void the_supervisors_desk() throws Exception {
        UUID hers = given.team();
        Staff sunil = given.staff(hers, "supervisor");
        same(sunil, n -> {
            Staff casey = given.staff(hers, "caseworker");
            Case one = assessed(casey);
            given.run("update haven.case_file set status = 'closure-requested' where id = ?", one.id());
            given.run(
                    """
                            insert into haven.closure_request (id, case_id, form_key, reason, note, contact_after, state, asked_by,
                                asked_at)
                            values (gen_random_uuid(), ?, gen_random_uuid(), 'Other', ''::bytea, 'no', 'requested', ?, now())""",
                    one.id(), casey.id());
            return given.run("""
                    insert into haven.task (id, staff_id, kind, case_id, due_on, made_at)
                    values (?, ?, 'safety.risk-review', ?, current_date - 1, now())""", UUID.randomUUID(), casey.id(),
                    one.id());
        }, desk::open);
    }

    @Test
    void who_is_kept_from_a_case() throws Exception {
        Staff casey = given.staff(given.team(), "caseworker");
        Staff sunil = given.staff(casey.team(), "supervisor");
        Case file = given.caseOf(casey);
        same(sunil, n -> given.locked(given.staff(casey.team(), "caseworker"), file, sunil),
                () -> locks.list(new CaseId(file.id())));
    }

    @Test
    void who_opened_a_case_in_an_emergency() throws Exception {
        Staff casey = given.staff(given.team(), "caseworker");
        Staff sunil = given.staff(casey.team(), "supervisor");
        Case file = given.caseOf(casey);
        acted(sunil, n -> {
            Staff far = given.staff(given.team(), "caseworker");
            return As.person(far, () -> {
                ask.ask(Emergency.typed(file.number(), GlassReason.OTHER, "A fictional emergency.", 60,
                        UUID.randomUUID()));
                return null;
            });
        }, () -> glass.list(new CaseId(file.id())));
    }

    @Test
    void my_calendar() throws Exception {
        Staff casey = given.staff(given.team(), "caseworker");
        LocalDate today = LocalDate.now(Clock.systemDefaultZone());
        same(casey, n -> assessed(casey), () -> mine.see(new CalendarWindow(today.minusDays(3), today.plusDays(31))));
    }

    @Test
    void the_calendar_and_the_safety_of_a_case() throws Exception {
        Staff casey = given.staff(given.team(), "caseworker");
        CaseId hers = new CaseId(given.caseOf(casey).id());
        LocalDate today = LocalDate.now(Clock.systemDefaultZone());
        CalendarWindow month = new CalendarWindow(today.minusDays(3), today.plusDays(31));
        acted(casey, n -> As.person(casey, () -> assess.assess(
                new RiskJudgement(hers, RiskLevel.HIGH, "A message came.", today.plusDays(3), UUID.randomUUID()))),
                () -> {
                    ofCase.see(hers, month);
                    return safety.open(hers);
                });
    }

    private Case assessed(Staff casey) {
        Case one = given.caseOf(casey);
        given.run("""
                insert into haven.risk_assessment (id, case_id, form_key, level, reason, review_on, assessed_by,
                    assessed_at)
                values (?, ?, ?, 'high', '\\x00', current_date + 3, ?, now())""", UUID.randomUUID(), one.id(),
                UUID.randomUUID(), casey.id());
        return one;
    }

    private House posted(Staff staff) {
        House house = house();
        given.posted(staff, house);
        return house;
    }

    private House house() {
        House house = given.house(1);
        houses.add(house);
        return house;
    }

    private interface Addition {

        Object add(int row) throws Exception;
    }

    private void same(Staff staff, Addition add, Callable<?> list) throws Exception {
        same(staff, add, n -> list);
    }

    private void same(Staff staff, Addition add, IntFunction<Callable<?>> lists) throws Exception {
        same(SIZES, staff, add, lists);
    }

    private void acted(Staff staff, Addition act, Callable<?> list) throws Exception {
        same(OF_ACTS, staff, act, n -> list);
    }

    private void same(int[] sizes, Staff staff, Addition add, IntFunction<Callable<?>> lists) throws Exception {
        As.person(staff, lists.apply(sizes[0]));
        List<Long> counts = new ArrayList<>();
        int rows = 0;
        for (int size : sizes) {
            Callable<?> list = lists.apply(size);
            for (; rows < size; rows++) {
                add.add(rows);
            }
            long least = Long.MAX_VALUE;
            for (int i = 0; i < 3; i++) {
                long before = asked();
                As.person(staff, list);
                least = Math.min(least, asked() - before);
            }
            counts.add(least);
        }
        assertTrue(counts.get(0) >= 2, "nothing was counted: " + counts);
        assertEquals(List.of(counts.get(0), counts.get(0), counts.get(0)), counts,
                "statements for " + Arrays.toString(sizes) + " rows");
    }

    /** Statements of the application that PostgreSQL has run, whoever sent them. */
    private long asked() {
        return log
                .count("""
                        select coalesce(sum(s.calls), 0)::bigint from pg_stat_statements s
                         where s.userid = 'haven_app'::regrole and s.toplevel and s.query !~* '^(begin|commit|rollback|set)'""");
    }
}
