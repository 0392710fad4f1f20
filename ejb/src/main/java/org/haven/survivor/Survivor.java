package org.haven.survivor;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.haven.shared.Stale;
import org.haven.shared.SubjectId;
import org.haven.vault.Cell;
import org.haven.vault.CellPlace;
import org.haven.vault.Keyring;

/** Who a survivor is, as far as they chose to say. Every word is sealed under their own key. */
@Entity
@Table(name = "survivor")
class Survivor {

    @Id
    private UUID id;
    @Column(name = "chosen_name")
    private Cell chosenName;
    @Column(name = "first_name")
    private Cell firstName;
    @Column(name = "middle_name")
    private Cell middleName;
    @Column(name = "second_name")
    private Cell secondName;
    @Column(name = "birth_date")
    private Cell birthDate;
    @Column(name = "birth_date_quality", nullable = false)
    private BirthDateQuality birthDateQuality;
    private Cell gender;
    private Cell citizenship;
    @Column(name = "primary_language")
    private Cell primaryLanguage;
    @Column(name = "interpreter_needed", nullable = false)
    private Answer interpreterNeeded;
    @Version
    private int version;

    protected Survivor() {
    }

    Survivor(SubjectId subject, SurvivorDetails details, Keyring ring) {
        id = subject.value();
        write(details, ring);
    }

    /** @throws Stale when somebody else amended the record since it was read */
    void amend(int readVersion, SurvivorDetails details, Keyring ring) {
        if (readVersion != version) {
            throw new Stale();
        }
        write(details, ring);
    }

    private void write(SurvivorDetails d, Keyring ring) {
        chosenName = seal(ring, "chosen_name", d.chosenName());
        firstName = seal(ring, "first_name", d.firstName());
        middleName = seal(ring, "middle_name", d.middleName());
        secondName = seal(ring, "second_name", d.secondName());
        birthDate = seal(ring, "birth_date", d.birthDate() == null ? null : d.birthDate().toString());
        birthDateQuality = d.birthDateQuality();
        gender = seal(ring, "gender", d.gender());
        citizenship = seal(ring, "citizenship", d.citizenship());
        primaryLanguage = seal(ring, "primary_language", d.primaryLanguage());
        interpreterNeeded = d.interpreterNeeded();
    }

    SurvivorDetails details(Keyring ring) {
        String born = open(ring, "birth_date", birthDate);
        return new SurvivorDetails(open(ring, "chosen_name", chosenName), open(ring, "first_name", firstName),
                open(ring, "middle_name", middleName), open(ring, "second_name", secondName),
                born == null ? null : java.time.LocalDate.parse(born), birthDateQuality, open(ring, "gender", gender),
                open(ring, "citizenship", citizenship), open(ring, "primary_language", primaryLanguage),
                interpreterNeeded);
    }

    String chosenName(Keyring ring) {
        return open(ring, "chosen_name", chosenName);
    }

    int version() {
        return version;
    }

    SubjectId subject() {
        return new SubjectId(id);
    }

    private Cell seal(Keyring ring, String column, String text) {
        return ring.seal(subject(), new CellPlace("survivor", column, id), text);
    }

    private String open(Keyring ring, String column, Cell cell) {
        return ring.open(subject(), new CellPlace("survivor", column, id), cell);
    }

    @Override
    public String toString() {
        return "Survivor " + id;
    }
}
