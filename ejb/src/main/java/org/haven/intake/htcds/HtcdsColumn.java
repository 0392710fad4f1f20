package org.haven.intake.htcds;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A column of HTCDS 2.0, known by its code. The label is only ever used to tell a row of labels from a row of data:
 * in the published template codes and labels disagree.
 */
public enum HtcdsColumn {

    ORG_NAME("org_Name", "Organisation Name", ColumnType.TEXT, Standing.OPTIONAL),
    ORG_SHIPPING_CITY("org_ShippingCity", "Shipping City", ColumnType.TEXT, Standing.OPTIONAL),
    ORG_SHIPPING_COUNTRY("org_ShippingCountry", "Shipping Country", ColumnType.TEXT, Standing.OPTIONAL),
    ORG_SHIPPING_STATE("org_ShippingState", "Shipping State/Province", ColumnType.TEXT, Standing.OPTIONAL),
    ORG_SHIPPING_STREET("org_ShippingStreet", "Shipping Street", ColumnType.TEXT, Standing.OPTIONAL),
    ORG_SHIPPING_POSTAL_CODE("org_ShippingPostalCode", "Shipping Zip/Postal Code", ColumnType.TEXT, Standing.OPTIONAL),
    ORG_SHIPPING_LONGITUDE("org_ShippingLongitude", "Longitude", ColumnType.LONGITUDE, Standing.OPTIONAL),
    ORG_SHIPPING_LATITUDE("org_ShippingLatitude", "Latitude", ColumnType.LATITUDE, Standing.OPTIONAL),
    ORG_PHONE("org_Phone", "Phone", ColumnType.PHONE, Standing.OPTIONAL),
    ORG_TYPE("org_Type", "Type", ColumnType.PICKLIST, Standing.OPTIONAL, "org_Type"),
    PRS_SALUTATION("prs_Salutation", "Salutation", ColumnType.TEXT, Standing.CORE),
    PRS_FIRST_NAME("prs_FirstName", "First Name", ColumnType.TEXT, Standing.CORE),
    PRS_MIDDLE_NAME("prs_MiddleName", "Middle Name", ColumnType.TEXT, Standing.OPTIONAL),
    PRS_SECOND_NAME("prs_SecondName", "Second Name", ColumnType.TEXT, Standing.CORE),
    PRS_BIRTHDATE("prs_Birthdate", "Birthdate", ColumnType.DATE, Standing.CORE),
    PRS_GENDER("prs_Gender", "Gender", ColumnType.PICKLIST, Standing.CORE, "prs_Gender"),
    PRS_DECEASED("prs_Deceased", "Deceased", ColumnType.CHECKBOX, Standing.OPTIONAL),
    PRS_MARITAL_STATUS("prs_MaritalStatus", "Marital Status", ColumnType.PICKLIST, Standing.OPTIONAL,
            "prs_MaritalStatus"),
    PRS_NUMBER_OF_CHILDREN("prs_NumberOfChildren", "Number of Children", ColumnType.NUMBER, Standing.OPTIONAL),
    PRS_PRIMARY_LANGUAGE("prs_PrimaryLanguage", "Primary Language", ColumnType.PICKLIST, Standing.OPTIONAL, "language"),
    PRS_SECONDARY_LANGUAGE("prs_SecondaryLanguage", "Secondary Language", ColumnType.PICKLIST, Standing.OPTIONAL,
            "language"),
    PRS_HIGHEST_LEVEL_OF_EDUCATION("prs_HighestLevelOfEducation", "Highest Level of Education", ColumnType.PICKLIST,
            Standing.OPTIONAL, "prs_HighestLevelOfEducation"),
    PRS_CITIZENSHIP("prs_Citizenship", "Citizenship", ColumnType.MULTISELECT, Standing.CORE, "country"),
    PRS_IDENTITY_NUMBER("prs_IdentityNumber", "Identity Number", ColumnType.TEXT, Standing.OPTIONAL),
    PRS_TITLE("prs_Title", "Title", ColumnType.TEXT, Standing.CORE),
    PRS_EMAIL("prs_Email", "Email", ColumnType.TEXT, Standing.CORE),
    PRS_HOME_PHONE("prs_HomePhone", "Home Phone", ColumnType.PHONE, Standing.CORE),
    PRS_MOBILE_PHONE("prs_MobilePhone", "Mobile Phone", ColumnType.PHONE, Standing.CORE),
    PRS_MAILING_CITY("prs_MailingCity", "Mailing City", ColumnType.TEXT, Standing.CORE),
    PRS_MAILING_COUNTRY("prs_MailingCountry", "Mailing Country", ColumnType.TEXT, Standing.CORE),
    PRS_MAILING_STATE("prs_MailingState", "Mailing State/Province", ColumnType.TEXT, Standing.CORE),
    PRS_MAILING_STREET("prs_MailingStreet", "Mailing Street", ColumnType.TEXT, Standing.CORE),
    PRS_MAILING_POSTAL_CODE("prs_MailingPostalCode", "Mailing Zip/Postal Code", ColumnType.TEXT, Standing.CORE),
    PRS_MAILING_LONGITUDE("prs_MailingLongitude", "Longitude", ColumnType.LONGITUDE, Standing.OPTIONAL),
    PRS_MAILING_LATITUDE("prs_MailingLatitude", "Latitude", ColumnType.LATITUDE, Standing.OPTIONAL),
    VIC_AGREEMENT_TO_MANAGE_PERSONAL_DATA("vic_AgreementToManagePersonalData", "Agreement to Manage Personal Data",
            ColumnType.CHECKBOX, Standing.DEPRECATED),
    VIC_TRAFFICKING_STATUS("vic_TraffickingStatus", "Trafficking Status", ColumnType.PICKLIST, Standing.CORE,
            "vic_TraffickingStatus"),
    VIC_TRAFFICKING_STATUS_DECISION_MAKING_ORG("vic_TraffickingStatusDecisionMakingOrg",
            "Trafficking Status Decision Making Organization", ColumnType.PICKLIST, Standing.CORE,
            "vic_TraffickingStatusDecisionMakingOrg"),
    VIC_RELATIONSHIP_TO_TRAFFICKER("vic_RelationshipToTrafficker", "Relationship to Trafficker", ColumnType.PICKLIST,
            Standing.OPTIONAL, "vic_RelationshipToTrafficker"),
    VIC_AGE_WHEN_TRAFFICKED("vic_AgeWhenTrafficked", "Age when Trafficked", ColumnType.NUMBER, Standing.OPTIONAL),
    VIC_RECRUITMENT_WEBSITES_AND_APPS("vic_RecruitmentWebsitesAndApps", "Recruitment Websites and Apps",
            ColumnType.MULTISELECT, Standing.OPTIONAL, "websites"),
    VIC_METHOD_OF_RECRUITMENT("vic_MethodOfRecruitment", "Method of Recruitment", ColumnType.MULTISELECT, Standing.CORE,
            "vic_MethodOfRecruitment"),
    VIC_LOCATION_OF_RECRUITMENT("vic_LocationOfRecruitment", "Location of Recruitment", ColumnType.TEXT, Standing.CORE),
    VIC_METHODS_OF_CONTROL("vic_MethodsOfControl", "Methods of Control", ColumnType.MULTISELECT, Standing.CORE,
            "vic_MethodsOfControl"),
    VIC_TYPE_OF_EXPLOITATION("vic_TypeOfExploitation", "Type of Exploitation", ColumnType.MULTISELECT, Standing.CORE,
            "vic_TypeOfExploitation"),
    VIC_FORCED_LABOUR_INDUSTRY("vic_ForcedLabourIndustry", "Forced Labour Industry", ColumnType.MULTISELECT,
            Standing.CORE, "vic_ForcedLabourIndustry"),
    VIC_TYPE_OF_SEX_EXPLOITATION("vic_TypeOfSexExploitation", "Type of Sex Exploitation", ColumnType.MULTISELECT,
            Standing.CORE, "vic_TypeOfSexExploitation"),
    VIC_LOCATION_OF_EXPLOITATION("vic_LocationOfExploitation", "Location of Exploitation", ColumnType.TEXT,
            Standing.CORE),
    VIC_EXPLOITATION_WEBSITES_AND_APPS("vic_ExploitationWebsitesAndApps", "Exploitation Websites and Apps",
            ColumnType.MULTISELECT, Standing.OPTIONAL, "websites"),
    VIC_VULNERABILITIES("vic_Vulnerabilities", "Vulnerabilities", ColumnType.MULTISELECT, Standing.DEPRECATED,
            "vic_Vulnerabilities"),
    VIC_DETAILS_OF_VULNERABILITIES("vic_DetailsOfVulnerabilities", "Details Of Vulnerabilities", ColumnType.LONG_TEXT,
            Standing.DEPRECATED),
    PER_ROLE_IN_PROCESS("per_RoleInProcess", "Role in Process", ColumnType.MULTISELECT, Standing.OPTIONAL,
            "per_RoleInProcess"),
    PER_ROLE_DETAILS("per_RoleDetails", "Role Details", ColumnType.LONG_TEXT, Standing.OPTIONAL),
    PER_ORGANISATION("per_Organisation", "Organisation", ColumnType.TEXT, Standing.OPTIONAL),
    CAS_STATUS("cas_Status", "Status", ColumnType.PICKLIST, Standing.CORE, "cas_Status"),
    CAS_REASON_FOR_CASE_CLOSURE("cas_ReasonForCaseClosure", "Reason for Case Closure", ColumnType.LONG_TEXT,
            Standing.CORE),
    CAS_CASE_OWNER("cas_CaseOwner", "Case Owner", ColumnType.TEXT, Standing.CORE),
    CAS_REFERRING_ORGANISATION("cas_ReferringOrganisation", "Referring Organisation", ColumnType.TEXT, Standing.CORE),
    CAS_INCOMING_REFERRAL_DATE("cas_IncomingReferralDate", "Incoming Referral Date", ColumnType.DATE, Standing.CORE),
    CAS_REFERRING_PRIMARY_CASE_WORKER("cas_ReferringPrimaryCaseWorker", "Referring Primary Case Worker",
            ColumnType.TEXT, Standing.CORE),
    CAS_REASON_FOR_INCOMING_REFERRAL("cas_ReasonForIncomingReferral", "Reason for Incoming Referral",
            ColumnType.PICKLIST, Standing.CORE, "referral-reason"),
    CAS_INCOMING_REFERRAL_DETAILS("cas_IncomingReferralDetails", "Incoming Referral Details", ColumnType.LONG_TEXT,
            Standing.CORE),
    CAS_REFERRED_ORGANISATION("cas_ReferredOrganisation", "Referred Organisation", ColumnType.TEXT, Standing.CORE),
    CAS_REFERRED_PRIMARY_CASE_WORKER("cas_ReferredPrimaryCaseWorker", "Referred Primary Case Worker", ColumnType.TEXT,
            Standing.CORE),
    CAS_REASON_FOR_OUTGOING_REFERRAL("cas_ReasonForOutgoingReferral", "Reason for Outgoing Referral",
            ColumnType.PICKLIST, Standing.CORE, "referral-reason"),
    CAS_OUTGOING_REFERRAL_DATE("cas_OutgoingReferralDate", "Outgoing Referral Date", ColumnType.DATE, Standing.CORE),
    CAS_OUTGOING_REFERRAL_DETAILS("cas_OutgoingReferralDetails", "Outgoing Referral Details", ColumnType.LONG_TEXT,
            Standing.CORE),
    CCO_CASE_COMMENT("cco_CaseComment", "Case Comment", ColumnType.LONG_TEXT, Standing.OPTIONAL),
    HTE_LONGITUDE("hte_Longitude", "Longitude", ColumnType.LONGITUDE, Standing.OPTIONAL),
    HTE_LATITUDE("hte_Latitude", "Latitude", ColumnType.LATITUDE, Standing.OPTIONAL),
    HTE_CITY("hte_City", "City", ColumnType.TEXT, Standing.OPTIONAL),
    HTE_COUNTRY("hte_Country", "Country", ColumnType.TEXT, Standing.OPTIONAL),
    HTE_STATE("hte_State", "State", ColumnType.TEXT, Standing.OPTIONAL),
    HTE_STREET("hte_Street", "Street", ColumnType.TEXT, Standing.OPTIONAL),
    HTE_POSTAL_CODE("hte_PostalCode", "PostalCode", ColumnType.TEXT, Standing.OPTIONAL),
    HTE_DATE("hte_Date", "Date", ColumnType.DATE, Standing.OPTIONAL),
    HTE_TYPE("hte_Type", "Type", ColumnType.PICKLIST, Standing.OPTIONAL, "hte_Type"),
    HTE_DESCRIPTION("hte_Description", "Description", ColumnType.LONG_TEXT, Standing.OPTIONAL),
    SPL_OBJECTIVES("spl_Objectives", "Objectives", ColumnType.LONG_TEXT, Standing.OPTIONAL),
    SPL_ACTION_PLAN("spl_ActionPlan", "Action Plan", ColumnType.LONG_TEXT, Standing.OPTIONAL),
    SPL_PLANNED_END_DATE("spl_PlannedEndDate", "Planned End Date", ColumnType.DATE, Standing.OPTIONAL),
    SPL_ACTUAL_END_DATE("spl_ActualEndDate", "Actual End Date", ColumnType.DATE, Standing.OPTIONAL),
    SPL_TYPE("spl_Type", "Type", ColumnType.PICKLIST, Standing.OPTIONAL, "spl_Type"),
    CON_CONSENT("con_Consent", "Consent", ColumnType.CHECKBOX, Standing.CORE);

    /** How the standard regards a column. */
    public enum Standing {
        /** Asked for by everyone who uses the standard. */
        CORE,
        /** There for those who need it. */
        OPTIONAL,
        /** Still found in files, no longer asked for. */
        DEPRECATED
    }

    /** Spellings in official files that differ by more than case and punctuation. */
    private static final Map<String, HtcdsColumn> MISSPELT = Map.of("victraffickinstatusdecisionmakingorg",
            VIC_TRAFFICKING_STATUS_DECISION_MAKING_ORG);

    private static final Map<String, HtcdsColumn> BY_KEY = Arrays.stream(values())
            .collect(Collectors.toUnmodifiableMap(column -> key(column.code), Function.identity()));

    private final String code;
    private final String label;
    private final ColumnType type;
    private final Standing standing;
    private final String list;

    HtcdsColumn(String code, String label, ColumnType type, Standing standing) {
        this(code, label, type, standing, null);
    }

    HtcdsColumn(String code, String label, ColumnType type, Standing standing, String list) {
        this.code = code;
        this.label = label;
        this.type = type;
        this.standing = standing;
        this.list = list;
    }

    /** The column meant by a heading: its code in any case, with or without separators between words. */
    public static Optional<HtcdsColumn> named(String written) {
        String key = key(written);
        HtcdsColumn column = BY_KEY.get(key);
        return Optional.ofNullable(column == null ? MISSPELT.get(key) : column);
    }

    /** The code as the standard publishes it, such as {@code prs_FirstName}. */
    public String code() {
        return code;
    }

    /** The part of the standard it belongs to: {@code org prs vic per cas cco hte spl con}. */
    public String section() {
        return code.substring(0, 3);
    }

    /** The English label of the standard. */
    public String label() {
        return label;
    }

    /** What a cell of this column holds. */
    public ColumnType type() {
        return type;
    }

    /** Whether everyone is asked for it. */
    public Standing standing() {
        return standing;
    }

    /** The code list its values come from, if they come from one. */
    public Optional<String> list() {
        return Optional.ofNullable(list);
    }

    /** Whether a day after today makes sense here. */
    boolean mayLieAhead() {
        return this == SPL_PLANNED_END_DATE;
    }

    /** Whether its value says who a person is. */
    boolean identifies() {
        return switch (this) {
            case PRS_FIRST_NAME, PRS_MIDDLE_NAME, PRS_SECOND_NAME, PRS_IDENTITY_NUMBER, PRS_EMAIL, PRS_HOME_PHONE,
                    PRS_MOBILE_PHONE ->
                true;
            default -> false;
        };
    }

    /** The code without its section, such as {@code MethodsOfControl}. */
    String bareName() {
        return code.substring(4);
    }

    /** Letters and digits only, in lower case: what two spellings of one word have in common. */
    static String key(String written) {
        String lower = written.toLowerCase(Locale.ROOT);
        StringBuilder key = new StringBuilder(lower.length());
        for (int i = 0; i < lower.length();) {
            int letter = lower.codePointAt(i);
            if (Character.isLetterOrDigit(letter)) {
                key.appendCodePoint(letter);
            }
            i += Character.charCount(letter);
        }
        return key.toString();
    }
}
