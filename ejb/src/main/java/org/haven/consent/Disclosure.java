package org.haven.consent;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.haven.partner.PartnerId;
import org.haven.shared.Coded;
import org.haven.shared.StaffId;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Something that has left. Haven reads this row; the database's own function writes it. */
@Entity
@Immutable
@Table(name = "disclosure")
class Disclosure {
    @Id
    private UUID id;
    @Column(name = "case_id")
    private UUID caseId;
    @Column(name = "release_id")
    private UUID releaseId;
    @Column(name = "partner_id")
    private UUID partnerId;
    @JdbcTypeCode(SqlTypes.ARRAY)
    private String[] categories;
    @JdbcTypeCode(SqlTypes.ARRAY)
    private Integer[] items;
    private byte[] sha256;
    private DisclosureChannel channel;
    private Instant at;
    @Column(name = "made_by")
    private UUID madeBy;

    protected Disclosure() {
    }

    PartnerId recipient() {
        return new PartnerId(partnerId);
    }

    StaffId by() {
        return new StaffId(madeBy);
    }

    DisclosureView view(Function<PartnerId, String> partners, Function<StaffId, String> staff) {
        List<DisclosureView.Part> parts = new ArrayList<>();
        for (int i = 0; i < categories.length; i++) {
            parts.add(new DisclosureView.Part(Coded.of(DataCategory.class, "categories", categories[i]), items[i]));
        }
        return new DisclosureView(id, releaseId, recipient(), partners.apply(recipient()), parts,
                HexFormat.of().formatHex(sha256), channel, at, staff.apply(by()));
    }

    @Override
    public String toString() {
        return "Disclosure " + id;
    }
}
