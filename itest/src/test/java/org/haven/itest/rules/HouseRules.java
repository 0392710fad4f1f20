package org.haven.itest.rules;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.haven.access.Permitted;
import org.haven.access.UseCase;
import org.haven.shared.Feature;

/** How the house is built, said as rules over its classes. Each has a planted class that it must catch. */
final class HouseRules {

    private static final String ENTITY = "jakarta.persistence.Entity";
    private static final String ID = "jakarta.persistence.Id";
    private static final String ENTITY_MANAGER = "jakarta.persistence.EntityManager";
    private static final Set<String> OPEN_BEANS = Set.of("org.haven.access.CurrentCaller", "org.haven.access.Origin",
            "org.haven.access.SessionRegistry");

    private static final DescribedPredicate<JavaClass> OF_THE_HOUSE = describe("of the house",
            c -> feature(c).isPresent());
    private static final DescribedPredicate<JavaClass> WEB = resideInAnyPackage("org.haven.web..",
            "org.haven.planted.web..");
    private static final DescribedPredicate<JavaClass> USE_CASE = describe("a use case",
            c -> c.isAnnotatedWith(UseCase.class));

    private HouseRules() {
    }

    /** By the sentence that each of them is. */
    static Map<String, ArchRule> all() {
        Map<String, ArchRule> rules = new TreeMap<>();
        rules.put("A feature uses only the features it declares",
                classes().that(are(OF_THE_HOUSE)).should(condition("use declared features", HouseRules::neighbours)));
        rules.put("Every class of the house belongs to a feature",
                classes().that().resideInAPackage("org.haven..").and(are(describe("not of the web", c -> !WEB.test(c))))
                        .and().doNotHaveSimpleName("package-info")
                        .should(condition("belong to a feature", (c, problems) -> {
                            if (feature(c).isEmpty()) {
                                problems.add(c.getName() + " stands in a package without @Feature");
                            }
                        })));
        rules.put("A use case has one public verb, and it carries a permission",
                classes().that(are(USE_CASE)).should(condition("have one permitted verb", HouseRules::oneVerb)));
        rules.put("Only a use case carries a permission",
                classes().that(are(describe("no use case", c -> !USE_CASE.test(c))))
                        .should(condition("carry no permission", (c, problems) -> {
                            c.getMethods().stream().filter(m -> m.isAnnotatedWith(Permitted.class))
                                    .forEach(m -> problems.add(m.getFullName() + " is permitted, but not guarded"));
                        })));
        rules.put("A use case calls no other use case", noClasses().that(are(USE_CASE)).should()
                .dependOnClassesThat(describe("are another use case", USE_CASE::test)));
        rules.put("The web is given use cases, and nothing else that opens the database",
                classes().that(are(WEB)).should(condition("inject use cases only", HouseRules::onlyUseCases)));
        rules.put("The web touches no entity", noClasses().that(are(WEB)).should()
                .dependOnClassesThat(describe("are entities", c -> c.isAnnotatedWith(ENTITY))));
        rules.put("The web opens no database",
                noClasses().that(are(WEB)).should()
                        .dependOnClassesThat(resideInAnyPackage("jakarta.persistence..", "javax.sql..", "java.sql..",
                                "org.hibernate..", "org.postgresql..")
                                .and(describe("no exceptions", c -> !c.isAssignableTo(Exception.class)))));
        rules.put("The house knows no page, no request and no resource",
                noClasses().that(are(OF_THE_HOUSE)).should().dependOnClassesThat(resideInAnyPackage("jakarta.faces..",
                        "jakarta.servlet..", "jakarta.ws.rs..", "org.primefaces..", "org.haven.web..")));
        rules.put("The entity manager belongs to stores and to the guard, not to use cases",
                noClasses().that(are(USE_CASE)).should().dependOnClassesThat().haveFullyQualifiedName(ENTITY_MANAGER));
        rules.put("To the right of the case file nothing is found without its case",
                classes().that(are(describe("to the right of the case file", c -> uses(c).contains("casefile"))))
                        .should(condition("find in a case", HouseRules::foundInCase)));
        DescribedPredicate<JavaClass> elsewhere = describe("of the house or the web, outside access and the frame",
                c -> (OF_THE_HOUSE.test(c) || WEB.test(c))
                        && !resideInAnyPackage("org.haven.access..", "org.haven.web.shared..").test(c));
        rules.put("Roles are known to access and to the frame only", noClasses().that(are(elsewhere)).should()
                .dependOnClassesThat().haveFullyQualifiedName("org.haven.access.Role"));
        rules.put("Only access and the frame ask for a role",
                classes().that(are(elsewhere)).should(condition("ask for no role", HouseRules::asksForRole)));
        rules.put("An entity has no public setter", classes().that().areAnnotatedWith(ENTITY)
                .should(condition("have no public setter", (c, problems) -> c.getMethods().stream().filter(
                        m -> m.getModifiers().contains(JavaModifier.PUBLIC) && m.getName().matches("set[A-Z].*"))
                        .forEach(m -> problems.add(m.getFullName())))));
        rules.put("An entity's toString says its id and nothing else", classes().that().areAnnotatedWith(ENTITY)
                .should(condition("print the id only", HouseRules::printsIdOnly)));
        rules.put("The time is asked of the clock",
                classes().that(are(OF_THE_HOUSE)).and().doNotHaveFullyQualifiedName("org.haven.shared.Clocks")
                        .should(condition("not look at the machine's clock", HouseRules::asksTheTime)));
        rules.put("There is no EJB but for timers and checks at the start",
                classes().that(are(OF_THE_HOUSE)).should(condition("be no EJB but these", (c, problems) -> {
                    boolean timer = c.getMethods().stream().anyMatch(
                            m -> m.isAnnotatedWith("jakarta.ejb.Schedule") || m.isAnnotatedWith("jakarta.ejb.Timeout"))
                            || c.isAnnotatedWith("jakarta.ejb.Startup");
                    for (String kind : List.of("Stateless", "Stateful", "MessageDriven", "Singleton")) {
                        if (c.isAnnotatedWith("jakarta.ejb." + kind) && !timer) {
                            problems.add(c.getName() + " is an EJB and neither a timer nor a check at the start");
                        }
                    }
                })));
        rules.put("A timer joins no transaction of its own",
                classes()
                        .that(are(describe("timers",
                                c -> c.getMethods().stream().anyMatch(m -> m.isAnnotatedWith("jakarta.ejb.Schedule")))))
                        .should().beAnnotatedWith("jakarta.ejb.TransactionAttribute"));
        rules.put("No old dates, no serialised objects",
                noClasses().should()
                        .dependOnClassesThat(describe("are java.util.Date and its kin",
                                c -> Set.of("java.util.Date", "java.util.Calendar", "java.util.GregorianCalendar",
                                        "java.text.SimpleDateFormat", "java.util.Random", "java.io.ObjectInputStream",
                                        "java.io.ObjectOutputStream").contains(c.getName()))));
        rules.put("No chance that can be guessed", classes().should(condition("not call Math.random",
                (c, problems) -> c.getMethodCallsFromSelf().stream().filter(
                        call -> call.getTargetOwner().isEquivalentTo(Math.class) && call.getName().equals("random"))
                        .forEach(call -> problems.add(call.getDescription())))));
        return rules;
    }

    private interface Look {

        void at(JavaClass c, List<String> problems);
    }

    private static ArchCondition<JavaClass> condition(String words, Look look) {
        return new ArchCondition<>(words) {

            @Override
            public void check(JavaClass c, ConditionEvents events) {
                List<String> problems = new ArrayList<>();
                look.at(c, problems);
                problems.forEach(p -> events.add(SimpleConditionEvent.violated(c, p)));
            }
        };
    }

    /** The nearest package that is a feature. */
    static Optional<JavaPackage> feature(JavaClass c) {
        Optional<JavaPackage> at = Optional.of(c.getPackage());
        while (at.isPresent()) {
            if (at.get().tryGetAnnotationOfType(Feature.class).isPresent()) {
                return at;
            }
            at = at.get().getParent();
        }
        return at;
    }

    private static Set<String> uses(JavaClass c) {
        return feature(c).map(f -> Set.of(f.getAnnotationOfType(Feature.class).uses())).orElse(Set.of());
    }

    private static void neighbours(JavaClass c, List<String> problems) {
        JavaPackage own = feature(c).orElseThrow();
        Set<String> seen = new HashSet<>();
        c.getDirectDependenciesFromSelf().forEach(d -> feature(d.getTargetClass()).ifPresent(other -> {
            if (!other.equals(own) && !uses(c).contains(other.getRelativeName()) && seen.add(other.getRelativeName())) {
                problems.add(
                        d.getDescription() + ": " + own.getName() + " does not declare " + other.getRelativeName());
            }
        }));
    }

    private static void oneVerb(JavaClass c, List<String> problems) {
        List<JavaMethod> verbs = c.getMethods().stream().filter(m -> !m.getModifiers().contains(JavaModifier.PRIVATE)
                && !m.getModifiers().contains(JavaModifier.SYNTHETIC) && !m.getModifiers().contains(JavaModifier.STATIC)
                && (m.getModifiers().contains(JavaModifier.PUBLIC) || m.isAnnotatedWith(Permitted.class))).toList();
        if (verbs.size() != 1) {
            problems.add(c.getName() + " has " + verbs.size() + " public methods");
        }
        verbs.stream().filter(m -> !m.isAnnotatedWith(Permitted.class))
                .forEach(m -> problems.add(m.getFullName() + " has no @Permitted"));
    }

    private static void onlyUseCases(JavaClass c, List<String> problems) {
        for (JavaField field : c.getFields()) {
            JavaClass type = field.getRawType();
            if (field.isAnnotatedWith("jakarta.inject.Inject") && OF_THE_HOUSE.test(type) && !USE_CASE.test(type)
                    && !OPEN_BEANS.contains(type.getName())) {
                problems.add(field.getFullName() + " is a " + type.getName());
            }
        }
    }

    private static void foundInCase(JavaClass c, List<String> problems) {
        for (JavaMethodCall call : c.getMethodCallsFromSelf()) {
            if (call.getTargetOwner().getName().equals(ENTITY_MANAGER) && call.getName().equals("find")) {
                boolean byScope = call.getOrigin().getRawParameterTypes().stream()
                        .anyMatch(p -> p.getName().equals("org.haven.shared.CaseId")
                                || p.isAssignableTo("org.haven.access.Target"));
                if (!byScope) {
                    problems.add(call.getDescription());
                }
            }
        }
    }

    private static void asksForRole(JavaClass c, List<String> problems) {
        c.getMethodCallsFromSelf().stream()
                .filter(call -> Set.of("isUserInRole", "isCallerInRole").contains(call.getName()))
                .forEach(call -> problems.add(call.getDescription()));
        if (c.isAnnotatedWith("jakarta.annotation.security.RolesAllowed")) {
            problems.add(c.getName() + " allows roles");
        }
    }

    private static void printsIdOnly(JavaClass c, List<String> problems) {
        for (JavaAccess<?> access : c.getAccessesFromSelf()) {
            if (access.getOrigin().getName().equals("toString") && access.getTargetOwner().equals(c)
                    && !(access instanceof JavaFieldAccess read
                            && read.getTarget().resolveMember().map(f -> f.isAnnotatedWith(ID)).orElse(false))) {
                problems.add(access.getDescription());
            }
        }
        if (c.getAllMethods().stream()
                .noneMatch(m -> m.getName().equals("toString") && !m.getOwner().isEquivalentTo(Object.class))) {
            problems.add(c.getName() + " has no toString of its own");
        }
    }

    private static void asksTheTime(JavaClass c, List<String> problems) {
        for (JavaMethodCall call : c.getMethodCallsFromSelf()) {
            boolean now = call.getTargetOwner().getPackageName().equals("java.time") && call.getName().equals("now")
                    && call.getTarget().getRawParameterTypes().stream()
                            .noneMatch(p -> p.isEquivalentTo(java.time.Clock.class));
            boolean machine = call.getTargetOwner().isEquivalentTo(System.class)
                    && call.getName().equals("currentTimeMillis")
                    || call.getTargetOwner().isEquivalentTo(java.time.Clock.class)
                            && call.getName().startsWith("system");
            if (now || machine) {
                problems.add(call.getDescription());
            }
        }
    }

    /** A package of the house that no feature may be left of itself: cycles among declared uses. */
    static List<String> cycles(Map<String, Set<String>> uses) {
        List<String> found = new ArrayList<>();
        uses.keySet().forEach(start -> {
            Set<String> reached = new HashSet<>(uses.get(start));
            boolean grew = true;
            while (grew) {
                Set<String> more = new HashSet<>(reached);
                reached.forEach(r -> more.addAll(uses.getOrDefault(r, Set.of())));
                grew = more.size() > reached.size();
                reached = more;
            }
            if (reached.contains(start)) {
                found.add(start);
            }
        });
        return found;
    }

    static DescribedPredicate<JavaClass> planted() {
        return resideInAPackage("org.haven.planted..");
    }
}
