package org.haven.run;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * The ports of the house, all on the loopback address. Zero asks for any free one.
 */
public record Ports(int http, int management, int keycloak, int keycloakManagement, int postgres) {

    static final Ports ANY = new Ports(0, 0, 0, 0, 0);

    static Ports of(UnaryOperator<String> given) {
        return new Ports(port(given, "http.port", 8080), port(given, "management.port", 9990),
                port(given, "keycloak.port", 8180), port(given, "keycloak.management.port", 9180),
                port(given, "postgres.port", 54320));
    }

    private static int port(UnaryOperator<String> given, String key, int otherwise) {
        int port = Settings.number(key, given.apply(key), otherwise);
        if (port < 0 || port > 65535) {
            throw new Trouble("haven." + key + " must lie between 0 and 65535, but it is " + port + ".");
        }
        return port;
    }

    /** These ports with every zero replaced by a free one; trouble if one of them is taken. */
    Ports claimed() {
        List<ServerSocket> held = new ArrayList<>();
        try {
            return new Ports(claim(http, "http.port", "Haven itself", held),
                    claim(management, "management.port", "the server's management", held),
                    claim(keycloak, "keycloak.port", "Keycloak", held),
                    claim(keycloakManagement, "keycloak.management.port", "Keycloak's health", held),
                    claim(postgres, "postgres.port", "PostgreSQL", held));
        } finally {
            for (ServerSocket socket : held) {
                release(socket);
            }
        }
    }

    private static int claim(int port, String key, String whom, List<ServerSocket> held) {
        try {
            ServerSocket socket = new ServerSocket();
            held.add(socket);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new Trouble(
                    "Port " + port + ", meant for " + whom + ", is taken by another program: stop that program,"
                            + " or choose another port with -Dhaven." + key + "=<port>.",
                    e);
        }
    }

    private static void release(ServerSocket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new Trouble("A port that had just been tried could not be given back.", e);
        }
    }
}
