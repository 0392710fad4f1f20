package org.haven.itest.house;

import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.extension.ExtendWith;

/** A test that needs the whole house: inside the server, or beside it when marked {@code @RunAsClient}. */
@ExtendWith(ArquillianExtension.class)
public abstract class HouseTest {

    @Deployment
    public static Archive<?> thePackage() {
        return TestPackage.build();
    }
}
