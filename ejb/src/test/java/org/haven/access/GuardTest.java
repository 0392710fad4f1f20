package org.haven.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.interceptor.InvocationContext;
import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.haven.access.AccessRefused.Reason;
import org.junit.jupiter.api.Test;

class GuardTest {

    /** A use case of which the outer interceptor would know nothing. */
    static class Alone {

        @Permitted(Permission.OPEN_CASE_FILE)
        public void act() {
            // never comes here
        }
    }

    @Test
    void without_the_interceptor_outside_it_that_writes_refusals_down_the_guard_lets_nobody_in() throws Exception {
        AtomicBoolean ran = new AtomicBoolean();
        InvocationContext call = (InvocationContext) Proxy.newProxyInstance(getClass().getClassLoader(),
                new Class<?>[]{InvocationContext.class}, (proxy, method, arguments) -> switch (method.getName()) {
                    case "getContextData" -> Map.of();
                    case "getMethod" -> Alone.class.getMethod("act");
                    default -> {
                        ran.set(true);
                        yield null;
                    }
                });
        AccessRefused refused = assertThrows(AccessRefused.class, () -> new Guard().decide(call));
        assertEquals(Reason.UNMARKED, refused.reason());
        assertFalse(ran.get());
    }
}
