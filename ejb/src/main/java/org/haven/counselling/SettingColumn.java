package org.haven.counselling;

import jakarta.persistence.Converter;
import org.haven.shared.CodeColumn;

/** Keeps {@link Setting} by its code. */
@Converter(autoApply = true)
public class SettingColumn extends CodeColumn<Setting> {

    public SettingColumn() {
        super(Setting.class);
    }
}
