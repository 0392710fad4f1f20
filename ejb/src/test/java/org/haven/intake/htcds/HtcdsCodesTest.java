package org.haven.intake.htcds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;

import org.haven.intake.htcds.HtcdsCodes.Code;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The code lists are the standard's, in its order and spelling. */
class HtcdsCodesTest {

    private final HtcdsCodes codes = HtcdsCodes.shared();

    @ParameterizedTest
    @CsvSource({"org_Type,9", "prs_Gender,6", "prs_MaritalStatus,6", "prs_HighestLevelOfEducation,9",
            "vic_TraffickingStatus,3", "vic_TraffickingStatusDecisionMakingOrg,5", "vic_RelationshipToTrafficker,3",
            "vic_RecruitmentWebsitesAndApps,15", "vic_ExploitationWebsitesAndApps,15", "vic_MethodOfRecruitment,10",
            "vic_MethodsOfControl,16", "vic_TypeOfExploitation,11", "vic_ForcedLabourIndustry,21",
            "vic_TypeOfSexExploitation,4", "vic_Vulnerabilities,12", "per_RoleInProcess,15", "cas_Status,4",
            "cas_ReasonForIncomingReferral,3", "cas_ReasonForOutgoingReferral,3", "hte_Type,3", "spl_Type,9",
            "prs_Citizenship,249"})
    void eachListHasAsManyPublishedCodesAsTheStandard(String column, int count) {
        assertEquals(count, codes.of(HtcdsColumn.named(column).orElseThrow()).stream().filter(Code::published).count());
    }

    @Test
    void formsCanOfferTheListsOfScreening() {
        assertEquals(List.of("PossibleVictimOfTrafficking", "ActualVictimOfTrafficking", "NotAVictimOfTrafficking"),
                codes.of(HtcdsColumn.VIC_TRAFFICKING_STATUS).stream().map(Code::code).toList());
        assertEquals("Court or prosecution", codes
                .label(HtcdsColumn.VIC_TRAFFICKING_STATUS_DECISION_MAKING_ORG, "CourtOrProsecution").orElseThrow());
    }

    @Test
    void methodsOfControlThatOnlyTheDefinitionsNameAreMarked() {
        assertEquals(List.of("Threats", "RestrictsMovement", "UsesChildren"),
                codes.of(HtcdsColumn.VIC_METHODS_OF_CONTROL).stream().filter(code -> !code.published()).map(Code::code)
                        .toList());
    }

    @ParameterizedTest
    @EnumSource
    void everyCodeIsMeantByItselfAndEveryColumnWithCodesHasAList(HtcdsColumn column) {
        boolean picked = column.type() == ColumnType.PICKLIST || column.type() == ColumnType.MULTISELECT;
        assertEquals(picked, column.list().isPresent());
        assertEquals(picked, !codes.of(column).isEmpty());
        codes.of(column).forEach(code -> assertEquals(code.code(), codes.meant(column, code.code()).orElseThrow()));
    }

    @Test
    void aWordThatTwoCodesClaimMeansNeither() {
        assertTrue(codes.meant(HtcdsColumn.PRS_PRIMARY_LANGUAGE, "Ga").isEmpty());
        assertEquals("gle", codes.meant(HtcdsColumn.PRS_PRIMARY_LANGUAGE, "ga").orElseThrow());
        assertEquals("gaa", codes.meant(HtcdsColumn.PRS_PRIMARY_LANGUAGE, "gaa").orElseThrow());
    }

    @Test
    void aColumnWithoutAListKnowsNoCode() {
        assertFalse(codes.knows(HtcdsColumn.PRS_FIRST_NAME, "Other"));
        assertEquals(List.of(), codes.of(HtcdsColumn.PRS_FIRST_NAME));
    }

    @Test
    void noTwoColumnsAreSpeltAlike() {
        long keys = Arrays.stream(HtcdsColumn.values()).map(column -> HtcdsColumn.key(column.code())).distinct()
                .count();
        assertEquals(HtcdsColumn.values().length, keys);
    }
}
