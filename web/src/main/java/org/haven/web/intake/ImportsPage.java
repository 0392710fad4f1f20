package org.haven.web.intake;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.haven.intake.htcds.HtcdsFile;
import org.haven.intake.htcds.Limits;
import org.haven.intake.imports.CheckImport;
import org.haven.intake.imports.ImportId;
import org.haven.intake.imports.ImportListed;
import org.haven.intake.imports.ListImports;
import org.haven.shared.Invalid;
import org.haven.shared.Page;
import org.haven.shared.Slice;
import org.haven.web.shared.PageNumber;

/** Files of intakes: those that were, and the next one. */
@Named("importsPage")
@RequestScoped
public class ImportsPage {

    private static final int SIZE = 25;

    @Inject
    ListImports list;
    @Inject
    CheckImport check;

    private String page;
    private Slice<ImportListed> slice;
    private Part file;

    /** Reads the file and reports on it; the form is gone with its answer. */
    public String check() throws IOException {
        if (file == null || file.getSize() == 0) {
            throw new Invalid("file", "required");
        }
        ImportId id;
        try (InputStream in = file.getInputStream()) {
            id = check.check(file.getSubmittedFileName(), HtcdsFile.take(in, Limits.STANDARD));
        } finally {
            file.delete();
        }
        return "/app/intake/import.xhtml?faces-redirect=true&file=" + id;
    }

    public List<ImportListed> getFiles() {
        return slice().items();
    }

    public boolean isMore() {
        return slice().more();
    }

    public String getNext() {
        return "/app/intake/imports.xhtml?page=" + (PageNumber.of(page) + 1);
    }

    private Slice<ImportListed> slice() {
        if (slice == null) {
            slice = list.list(new Page(PageNumber.of(page), SIZE));
        }
        return slice;
    }

    public String getPage() {
        return page;
    }

    public void setPage(String page) {
        this.page = page;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
