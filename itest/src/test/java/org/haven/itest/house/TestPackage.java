package org.haven.itest.house;

import java.nio.charset.StandardCharsets;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.InputStream;
import org.haven.itest.given.Given;
import org.haven.itest.probe.Probe;
import org.jboss.arquillian.container.test.api.Testable;
import org.jboss.shrinkwrap.api.Archive;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The package that the build made, with one module of probes and one of tests laid beside its own. */
final class TestPackage {

    static final String CONTEXT = "/haven-itest";

    private static final String BEANS = """
            <beans xmlns="https://jakarta.ee/xml/ns/jakartaee" version="4.0" bean-discovery-mode="%s"/>
            """;

    private TestPackage() {
    }

    static Archive<?> build() {
        EnterpriseArchive ear = ShrinkWrap.createFromZipFile(EnterpriseArchive.class,
                TheHouse.project().resolve("ear/target/haven.ear").toFile());
        String descriptor = read(ear).replace("<library-directory>", """
                <module><ejb>haven-probes.jar</ejb></module>
                  <module><web><web-uri>haven-itest.war</web-uri><context-root>%s</context-root></web></module>
                  <library-directory>""".formatted(CONTEXT));
        ear.setApplicationXML(new StringAsset(descriptor));
        ear.addAsModule(ShrinkWrap.create(JavaArchive.class, "haven-probes.jar").addPackage(Probe.class.getPackage())
                .addAsManifestResource(new StringAsset(BEANS.formatted("all")), "beans.xml"));
        ear.addAsModule(Testable.archiveToTest(tests()));
        return ear;
    }

    private static WebArchive tests() {
        return ShrinkWrap.create(WebArchive.class, "haven-itest.war").addClass(HouseTest.class)
                .addPackage(Given.class.getPackage()).addPackages(true, "org.haven.itest.inside")
                .addAsWebInfResource(new StringAsset(BEANS.formatted("annotated")), "beans.xml")
                .addAsWebInfResource(new StringAsset("""
                        <jboss-web><context-root>%s</context-root><security-domain>other</security-domain></jboss-web>
                        """.formatted(CONTEXT)), "jboss-web.xml").addAsManifestResource(
                        new StringAsset("Manifest-Version: 1.0\nDependencies: org.postgresql\n"), "MANIFEST.MF");
    }

    private static String read(EnterpriseArchive ear) {
        try (InputStream in = ear.get("META-INF/application.xml").getAsset().openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
