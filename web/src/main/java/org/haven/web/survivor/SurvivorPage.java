package org.haven.web.survivor;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.haven.access.CurrentCaller;
import org.haven.access.Permission;
import org.haven.shared.CaseId;
import org.haven.shared.Coded;
import org.haven.shared.Stale;
import org.haven.survivor.AmendSurvivor;
import org.haven.survivor.Answer;
import org.haven.survivor.BirthDateQuality;
import org.haven.survivor.ContactChannel;
import org.haven.survivor.OpenSurvivor;
import org.haven.survivor.RecordSafeContact;
import org.haven.survivor.SafeContactRule;
import org.haven.survivor.SurvivorDetails;
import org.haven.survivor.SurvivorView;
import org.haven.web.casefile.CaseHeader;
import org.haven.web.shared.Drawing;
import org.haven.web.shared.Language;
import org.haven.web.shared.Notices;

/** What is known of a survivor: to read, to amend, and how to reach them without harm. */
@Named("survivor")
@RequestScoped
public class SurvivorPage {

    /** Answers of HTCDS prs_Gender. */
    private static final List<String> GENDERS = List.of("Feminine", "Masculine", "TransgenderFeminine",
            "TransgenderMasculine", "NonConforming", "NonSpecifiedUnknown");

    @Inject
    OpenSurvivor open;
    @Inject
    AmendSurvivor amend;
    @Inject
    RecordSafeContact record;
    @Inject
    CaseHeader header;
    @Inject
    CurrentCaller caller;
    @Inject
    Language language;
    @Inject
    Drawing drawing;

    private String edit;
    private SurvivorView view;
    private boolean changed;

    private String version;
    private String chosenName;
    private String firstName;
    private String middleName;
    private String secondName;
    private LocalDate birthDate;
    private String birthDateQuality;
    private String gender;
    private String citizenship;
    private String primaryLanguage;
    private String interpreterNeeded;

    private String channel;
    private String contact;
    private String instructions;
    private String codeWord;
    private boolean voicemail;

    /** Reads what is known, and puts it into the form that was asked for. */
    public void open() {
        header.open();
        SurvivorView v = getView();
        if (isAmendingDetails()) {
            fill(v);
        } else if (isAmendingContact() && v.safeContact() != null) {
            SafeContactRule rule = v.safeContact();
            channel = rule.channel().code();
            contact = rule.contact();
            instructions = rule.instructions();
            codeWord = rule.codeWord();
            voicemail = rule.voicemail();
        }
    }

    private void fill(SurvivorView v) {
        SurvivorDetails d = v.details();
        version = String.valueOf(v.version());
        chosenName = d.chosenName();
        firstName = d.firstName();
        middleName = d.middleName();
        secondName = d.secondName();
        birthDate = d.birthDate();
        birthDateQuality = d.birthDateQuality().code();
        gender = d.gender();
        citizenship = d.citizenship();
        primaryLanguage = d.primaryLanguage();
        interpreterNeeded = d.interpreterNeeded().code();
    }

    public String amend() {
        CaseId caseId = header.id();
        SurvivorDetails details = new SurvivorDetails(chosenName, firstName, middleName, secondName, birthDate,
                Coded.of(BirthDateQuality.class, "birthDateQuality", birthDateQuality), gender, citizenship,
                primaryLanguage, Coded.of(Answer.class, "interpreterNeeded", interpreterNeeded));
        try {
            amend.amend(caseId, number(), details);
        } catch (Stale e) {
            // what stands now is shown beside the form; saving again is a decision made with both in sight
            changed = true;
            version = null;
            view = null;
            throw e;
        }
        Notices.done(language.words("survivor.amended"));
        return here(caseId);
    }

    public String record() {
        CaseId caseId = header.id();
        record.record(caseId, new SafeContactRule(Coded.of(ContactChannel.class, "channel", channel), contact,
                instructions, codeWord, voicemail));
        Notices.done(language.words("safeContact.recorded"));
        return here(caseId);
    }

    private int number() {
        try {
            return Integer.parseInt(version);
        } catch (NumberFormatException e) {
            throw new Stale();
        }
    }

    private static String here(CaseId caseId) {
        return "/app/survivor/survivor.xhtml?faces-redirect=true&case=" + caseId;
    }

    public SurvivorView getView() {
        if (view == null) {
            view = open.open(header.id());
        }
        return view;
    }

    public boolean isReading() {
        return !isAmendingDetails() && !isAmendingContact();
    }

    public boolean isAmendingDetails() {
        return "details".equals(edit) && isMayAmend();
    }

    public boolean isAmendingContact() {
        return "contact".equals(edit) && isMayRecordContact();
    }

    public boolean isMayAmend() {
        return caller.may(Permission.AMEND_SURVIVOR);
    }

    public boolean isMayRecordContact() {
        return caller.may(Permission.RECORD_SAFE_CONTACT);
    }

    /** Whether somebody else amended the record while this form was open. */
    public boolean isChanged() {
        return changed;
    }

    public List<String> getGenders() {
        return gender == null || GENDERS.contains(gender)
                ? GENDERS
                : java.util.stream.Stream.concat(GENDERS.stream(), java.util.stream.Stream.of(gender)).toList();
    }

    /** The words of a recorded gender; one that is none of the answers stays as it was received. */
    public String genderWords(String code) {
        return code == null || !GENDERS.contains(code) ? code : language.words("gender." + code);
    }

    public List<String> getQualities() {
        return Arrays.stream(BirthDateQuality.values()).map(BirthDateQuality::code).toList();
    }

    public List<String> getAnswers() {
        return Arrays.stream(Answer.values()).map(Answer::code).toList();
    }

    public List<String> getChannels() {
        return Arrays.stream(ContactChannel.values()).map(ContactChannel::code).toList();
    }

    public String getEdit() {
        return edit;
    }

    public void setEdit(String edit) {
        this.edit = edit;
    }

    public String getVersion() {
        return version == null && drawing.isNow() && isAmendingDetails()
                ? String.valueOf(getView().version())
                : version;
    }

    public void setVersion(String version) {
        this.version = version;
    }

    public String getChosenName() {
        return chosenName;
    }

    public void setChosenName(String chosenName) {
        this.chosenName = chosenName;
    }

    public String getFirstName() {
        return firstName;
    }

    public void setFirstName(String firstName) {
        this.firstName = firstName;
    }

    public String getMiddleName() {
        return middleName;
    }

    public void setMiddleName(String middleName) {
        this.middleName = middleName;
    }

    public String getSecondName() {
        return secondName;
    }

    public void setSecondName(String secondName) {
        this.secondName = secondName;
    }

    public LocalDate getBirthDate() {
        return birthDate;
    }

    public void setBirthDate(LocalDate birthDate) {
        this.birthDate = birthDate;
    }

    public String getBirthDateQuality() {
        return birthDateQuality;
    }

    public void setBirthDateQuality(String birthDateQuality) {
        this.birthDateQuality = birthDateQuality;
    }

    public String getGender() {
        return gender;
    }

    public void setGender(String gender) {
        this.gender = gender;
    }

    public String getCitizenship() {
        return citizenship;
    }

    public void setCitizenship(String citizenship) {
        this.citizenship = citizenship;
    }

    public String getPrimaryLanguage() {
        return primaryLanguage;
    }

    public void setPrimaryLanguage(String primaryLanguage) {
        this.primaryLanguage = primaryLanguage;
    }

    public String getInterpreterNeeded() {
        return interpreterNeeded;
    }

    public void setInterpreterNeeded(String interpreterNeeded) {
        this.interpreterNeeded = interpreterNeeded;
    }

    public String getChannel() {
        return channel;
    }

    public void setChannel(String channel) {
        this.channel = channel;
    }

    public String getContact() {
        return contact;
    }

    public void setContact(String contact) {
        this.contact = contact;
    }

    public String getInstructions() {
        return instructions;
    }

    public void setInstructions(String instructions) {
        this.instructions = instructions;
    }

    public String getCodeWord() {
        return codeWord;
    }

    public void setCodeWord(String codeWord) {
        this.codeWord = codeWord;
    }

    public boolean isVoicemail() {
        return voicemail;
    }

    public void setVoicemail(boolean voicemail) {
        this.voicemail = voicemail;
    }
}
