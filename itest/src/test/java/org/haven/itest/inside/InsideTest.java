package org.haven.itest.inside;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.haven.itest.house.HouseTest;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;

/** A test that runs inside the server. */
@ExtendWith(InsideTest.Tell.class)
abstract class InsideTest extends HouseTest {

    /** The way back to the build keeps a failure's message only, so the message says where it happened. */
    static class Tell implements TestExecutionExceptionHandler {

        @Override
        public void handleTestExecutionException(ExtensionContext context, Throwable failure) {
            StringWriter trace = new StringWriter();
            failure.printStackTrace(new PrintWriter(trace));
            throw new AssertionError(trace.toString(), failure);
        }
    }
}
