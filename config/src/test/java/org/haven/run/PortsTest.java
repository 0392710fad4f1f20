package org.haven.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PortsTest {

    @Test
    void zeroAsksForFreePortsThatDiffer() {
        Ports ports = Ports.ANY.claimed();
        Set<Integer> all = Set.of(ports.http(), ports.management(), ports.keycloak(), ports.keycloakManagement(),
                ports.postgres());
        assertEquals(5, all.size());
        assertTrue(all.stream().allMatch(port -> port > 1023), all.toString());
    }

    @Test
    void aTakenPortIsNamedTogetherWithTheRemedy() throws IOException {
        try (ServerSocket taken = new ServerSocket()) {
            taken.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
            int port = taken.getLocalPort();
            Ports wanted = new Ports(0, 0, port, 0, 0);
            Trouble trouble = assertThrows(Trouble.class, wanted::claimed);
            assertEquals(
                    "Port " + port + ", meant for Keycloak, is taken by another program: stop that program, or choose"
                            + " another port with -Dhaven.keycloak.port=<port>.",
                    trouble.getMessage());
        }
    }

    @Test
    void portsThatWereClaimedCanBeUsed() throws IOException {
        Ports ports = Ports.ANY.claimed();
        try (ServerSocket socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), ports.http()));
            assertTrue(socket.isBound());
        }
    }

    @Test
    void aPortThatIsNoNumberIsRefusedInOneSentence() {
        Trouble trouble = assertThrows(Trouble.class, () -> Ports.of(Map.of("http.port", "eighty")::get));
        assertEquals("haven.http.port must be a whole number, but it is \"eighty\".", trouble.getMessage());
    }

    @Test
    void aPortOutsideTheRangeIsRefused() {
        assertThrows(Trouble.class, () -> Ports.of(Map.of("postgres.port", "70000")::get));
    }
}
