package org.haven.web.plan;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.haven.plan.OpenPlan;
import org.haven.plan.ProvidedBy;
import org.haven.plan.RecordService;
import org.haven.plan.ServiceRecord;
import org.haven.plan.ServiceType;
import org.haven.plan.ServiceUnit;
import org.haven.plan.ServiceView;
import org.haven.shared.CaseId;
import org.haven.shared.NotFound;
import org.haven.shared.References;
import org.haven.web.shared.Language;
import org.haven.web.shared.Notices;
import org.haven.web.shared.Times;

/** The form with which a service is recorded, or an entry set right. */
@Named
@ViewScoped
public class ServicePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Language language;
    @Inject
    private transient OpenPlan open;
    @Inject
    private transient RecordService record;
    @Inject
    private transient Times times;

    private String caseRef;
    private String corrects;
    private UUID formKey;
    private ServiceType type;
    private LocalDate day;
    private BigDecimal quantity;
    private ServiceUnit unit;
    private ProvidedBy providedBy;
    private String note;

    /** Begins with what the earlier entry said, when there is one to be set right. */
    public void open() {
        formKey = UUID.randomUUID();
        if (!isCorrecting()) {
            day = times.today();
            quantity = BigDecimal.ONE;
            unit = ServiceUnit.TIMES;
            providedBy = ProvidedBy.US;
            return;
        }
        UUID id = References.parse(corrects);
        ServiceView earlier = open.open(CaseId.of(caseRef)).services().stream()
                .filter(s -> s.id().equals(id) && !s.corrected()).findFirst().orElseThrow(NotFound::new);
        type = earlier.type();
        day = earlier.day();
        quantity = earlier.quantity();
        unit = earlier.unit();
        providedBy = earlier.providedBy();
        note = earlier.note();
    }

    public String record() {
        record.record(new ServiceRecord(CaseId.of(caseRef), type, day, quantity, unit, providedBy, note,
                isCorrecting() ? References.parse(corrects) : null, formKey));
        Notices.done(language.words(isCorrecting() ? "service.corrected" : "service.done"));
        return PlanPage.address(caseRef);
    }

    public boolean isCorrecting() {
        return corrects != null && !corrects.isBlank();
    }

    public ServiceType[] getTypes() {
        return ServiceType.values();
    }

    public ServiceUnit[] getUnits() {
        return ServiceUnit.values();
    }

    public ProvidedBy[] getProviders() {
        return ProvidedBy.values();
    }

    public String getCaseRef() {
        return caseRef;
    }

    public void setCaseRef(String caseRef) {
        this.caseRef = caseRef;
    }

    public String getCorrects() {
        return corrects;
    }

    public void setCorrects(String corrects) {
        this.corrects = corrects;
    }

    public ServiceType getType() {
        return type;
    }

    public void setType(ServiceType type) {
        this.type = type;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public BigDecimal getQuantity() {
        return quantity;
    }

    public void setQuantity(BigDecimal quantity) {
        this.quantity = quantity;
    }

    public ServiceUnit getUnit() {
        return unit;
    }

    public void setUnit(ServiceUnit unit) {
        this.unit = unit;
    }

    public ProvidedBy getProvidedBy() {
        return providedBy;
    }

    public void setProvidedBy(ProvidedBy providedBy) {
        this.providedBy = providedBy;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
