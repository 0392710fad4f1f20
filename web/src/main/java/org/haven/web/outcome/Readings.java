package org.haven.web.outcome;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.List;
import org.haven.outcome.AssessmentView;
import org.haven.outcome.InstrumentDomain;
import org.haven.web.shared.Language;
import org.haven.web.shared.Times;

/** Says in words what the pictures of an outcome show. What was not answered is missing, and said to be. */
@RequestScoped
public class Readings {

    @Inject
    Language language;
    @Inject
    Times times;

    /** A mean as people read it; a dash where nothing was answered. */
    String mean(BigDecimal mean) {
        if (mean == null) {
            return "–";
        }
        NumberFormat format = NumberFormat.getNumberInstance(language.getLocale());
        format.setMinimumFractionDigits(1);
        format.setMaximumFractionDigits(2);
        return format.format(mean);
    }

    String heading(AssessmentView assessment) {
        return times.day(assessment.day()) + ", " + language.words("stage." + assessment.stage().code());
    }

    String name(InstrumentDomain domain) {
        return domain.name().get(language.getTag());
    }

    /** How many domains are higher, lower, the same, or cannot be compared, from the first to the latest. */
    String summary(List<InstrumentDomain> domains, List<AssessmentView> counting) {
        if (counting.size() < 2) {
            return language.words("chart.one");
        }
        int higher = 0;
        int lower = 0;
        int same = 0;
        for (InstrumentDomain domain : domains) {
            Integer change = change(domain, counting);
            if (change != null) {
                higher += change > 0 ? 1 : 0;
                lower += change < 0 ? 1 : 0;
                same += change == 0 ? 1 : 0;
            }
        }
        return language.words("chart.summary").replace("{first}", heading(counting.get(0)))
                .replace("{latest}", heading(counting.get(counting.size() - 1)))
                .replace("{higher}", String.valueOf(higher)).replace("{lower}", String.valueOf(lower))
                .replace("{same}", String.valueOf(same))
                .replace("{missing}", String.valueOf(domains.size() - higher - lower - same));
    }

    /** One domain from the first assessment to the latest: {@code 1.5, –, 2.67}. */
    String course(InstrumentDomain domain, List<AssessmentView> counting) {
        return name(domain) + ": "
                + String.join(", ",
                        counting.stream()
                                .map(a -> times.day(a.day()) + " "
                                        + (a.domain(domain.code()).mean() == null
                                                ? language.words("chart.missing")
                                                : mean(a.domain(domain.code()).mean())))
                                .toList());
    }

    private static Integer change(InstrumentDomain domain, List<AssessmentView> counting) {
        BigDecimal first = counting.get(0).domain(domain.code()).mean();
        BigDecimal latest = counting.get(counting.size() - 1).domain(domain.code()).mean();
        return first == null || latest == null ? null : latest.compareTo(first);
    }
}
