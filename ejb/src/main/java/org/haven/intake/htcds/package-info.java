/**
 * Reads files in the form of the Human Trafficking Case Data Standard 2.0, from CSV or XLSX, into rows with findings.
 * Begins at {@link org.haven.intake.htcds.HtcdsFile}; knows nothing of cases, people who ask, or storage.
 */
@Feature(uses = {"shared"})
package org.haven.intake.htcds;

import org.haven.shared.Feature;
