package org.haven.web.notice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.haven.notice.CancelJob;
import org.haven.notice.FinishTask;
import org.haven.notice.JobView;
import org.haven.notice.MyDay;
import org.haven.notice.SeeJob;
import org.haven.notice.SeeMyDay;

/** What waits for the caller, for programs. */
@Path("")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "My day")
public class NoticeResource {

    @Inject
    SeeMyDay day;
    @Inject
    FinishTask finish;
    @Inject
    SeeJob see;
    @Inject
    CancelJob cancel;

    @GET
    @Path("my-day")
    @Operation(operationId = "seeMyDay", summary = "Tasks by due day, and long work I started")
    public MyDay day() {
        return day.see();
    }

    @POST
    @Path("tasks/{task}/done")
    @Consumes(MediaType.WILDCARD)
    @Operation(operationId = "finishTask", summary = "Tick a task off")
    public void finish(@PathParam("task") UUID task) {
        finish.finish(task);
    }

    @GET
    @Path("jobs/{job}")
    @Operation(operationId = "seeJob", summary = "How far my long work has come")
    public JobView job(@PathParam("job") UUID job) {
        return see.see(job);
    }

    @DELETE
    @Path("jobs/{job}")
    @Operation(operationId = "cancelJob", summary = "Ask my long work to stop after the step it is at")
    public void cancel(@PathParam("job") UUID job) {
        cancel.cancel(job);
    }
}
