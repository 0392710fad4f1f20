package org.haven.itest.house;

import org.jboss.arquillian.container.spi.client.container.ContainerConfiguration;
import org.jboss.arquillian.container.spi.client.container.DeployableContainer;
import org.jboss.arquillian.container.spi.client.protocol.ProtocolDescription;
import org.jboss.arquillian.container.spi.client.protocol.metadata.HTTPContext;
import org.jboss.arquillian.container.spi.client.protocol.metadata.ProtocolMetaData;
import org.jboss.arquillian.container.spi.client.protocol.metadata.Servlet;
import org.jboss.shrinkwrap.api.Archive;

/**
 * One house for all tests: the first test class brings the package and the house is started with it; every later class
 * finds it standing.
 */
public class HouseContainer implements DeployableContainer<HouseContainer.Configuration> {

    /** There is nothing to configure: the launcher knows. */
    public static class Configuration implements ContainerConfiguration {

        @Override
        public void validate() {
            // always valid
        }
    }

    @Override
    public Class<Configuration> getConfigurationClass() {
        return Configuration.class;
    }

    @Override
    public void stop() {
        TheHouse.close();
    }

    @Override
    public ProtocolDescription getDefaultProtocol() {
        return new ProtocolDescription("Servlet 5.0");
    }

    @Override
    public ProtocolMetaData deploy(Archive<?> archive) {
        TheHouse.open(archive);
        HTTPContext http = new HTTPContext("127.0.0.1", TheHouse.get().ports().http());
        http.add(new Servlet("ArquillianServletRunnerEE9", TestPackage.CONTEXT));
        return new ProtocolMetaData().addContext(http);
    }

    @Override
    public void undeploy(Archive<?> archive) {
        // the next class uses it too
    }
}
