package org.haven.web.calendar;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.haven.calendar.CalendarView;
import org.haven.calendar.CalendarWindow;
import org.haven.calendar.SeeCaseCalendar;
import org.haven.calendar.SeeMyCalendar;
import org.haven.shared.CaseId;

/** Calendars for programs: at most 62 days at a time. */
@Path("")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Calendar")
public class CalendarResource {

    @Inject
    SeeMyCalendar mine;
    @Inject
    SeeCaseCalendar ofCase;

    @GET
    @Path("calendar")
    @Operation(operationId = "seeMyCalendar", summary = "What is agreed for my days; until is the day after the last one")
    public CalendarView mine(@QueryParam("from") LocalDate from, @QueryParam("until") LocalDate until) {
        return mine.see(new CalendarWindow(from, until));
    }

    @GET
    @Path("cases/{case}/calendar")
    @Operation(operationId = "seeCaseCalendar", summary = "What is agreed for a case; until is the day after the last one")
    public CalendarView ofCase(@PathParam("case") CaseId caseId, @QueryParam("from") LocalDate from,
            @QueryParam("until") LocalDate until) {
        return ofCase.see(caseId, new CalendarWindow(from, until));
    }
}
