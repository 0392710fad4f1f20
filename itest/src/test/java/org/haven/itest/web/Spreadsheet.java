package org.haven.itest.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A file as a partner's spreadsheet program writes it. */
public final class Spreadsheet {

    private Spreadsheet() {
    }

    /** One sheet of text cells. */
    public static byte[] of(List<List<String>> rows) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Fictional", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Rows");
            for (int i = 0; i < rows.size(); i++) {
                for (int j = 0; j < rows.get(i).size(); j++) {
                    sheet.value(i, j, rows.get(i).get(j));
                }
            }
        }
        return bytes.toByteArray();
    }
}
