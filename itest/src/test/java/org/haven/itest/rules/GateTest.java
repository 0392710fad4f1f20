package org.haven.itest.rules;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import org.haven.itest.house.TheHouse;
import org.junit.jupiter.api.Test;

/** What leaves, leaves through the gate; and nothing but leaving asks for a release. */
class GateTest {

    /** What a feature may know of consent without asking for any. */
    private static final List<String> PORTS = List.of("org.haven.consent.PacketPart",
            "org.haven.consent.PacketPart$PacketLine", "org.haven.consent.DataCategory",
            "org.haven.consent.BarredSigner", "org.haven.consent.Signers");
    /** Whoever lets something leave. */
    private static final List<String> LEAVING = List.of("org.haven.consent", "org.haven.referral",
            "org.haven.web.consent", "org.haven.web.referral");

    private static final JavaClasses HOUSE = new ClassFileImporter().importPaths(
            TheHouse.project().resolve("ejb/target/classes"), TheHouse.project().resolve("web/target/classes"));

    private static final DescribedPredicate<JavaClass> OF_CONSENT = describe("of consent and no port",
            c -> c.getPackageName().startsWith("org.haven.consent") && !PORTS.contains(c.getName()));

    @Test
    void no_help_asks_for_a_release() {
        ArchRule rule = noClasses().that(describe("let nothing leave", c -> !leaving(c))).should()
                .dependOnClassesThat(OF_CONSENT);
        rule.check(HOUSE);
        assertTrue(noClasses().that(describe("do", GateTest::leaving)).should().dependOnClassesThat(OF_CONSENT)
                .evaluate(HOUSE).hasViolation(), "the rule sees those who do ask");
    }

    @Test
    void the_parts_of_a_packet_are_laid_out_for_the_gate_alone() {
        ArchRule rule = noClasses().that().doNotHaveFullyQualifiedName("org.haven.consent.DisclosureGate").should()
                .callMethodWhere(describe("lays out a part", call -> call.getName().equals("lines")
                        && call.getTargetOwner().isAssignableTo("org.haven.consent.PacketPart")));
        rule.check(HOUSE);
        assertTrue(noClasses().should()
                .callMethodWhere(describe("lays out a part",
                        call -> call.getName().equals("lines")
                                && call.getTargetOwner().isAssignableTo("org.haven.consent.PacketPart")))
                .evaluate(HOUSE).hasViolation(), "the rule sees the gate");
    }

    private static boolean leaving(JavaClass c) {
        return LEAVING.stream().anyMatch(p -> c.getPackageName().equals(p) || c.getPackageName().startsWith(p + "."));
    }
}
