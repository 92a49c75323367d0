package kervan;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.ArchConfiguration;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/// Every boundary of Kervan. A new package needs a row in the table below.
class ArchitectureTests {

    /// A module, and all it may use of Kervan beside itself; a row uses only rows above it.
    private static final List<String> MODULES = """
            language   |
            search     | language
            problem    |
            timeseries |
            local      |
            demetra    |
            breaks     |
            forecast   | demetra
            batch      | forecast
            tabular    | language
            database   |
            ui.echarts | language
            figure     | language timeseries
            analytics  | language timeseries
            notation   | language timeseries figure
            check      | language timeseries figure
            pace       | language timeseries figure
            claim      | language timeseries figure
            chart      | language timeseries figure
            catalogue  | language timeseries figure
            archive    | language timeseries figure catalogue
            event      | language timeseries figure catalogue archive
            target     | language timeseries figure catalogue archive pace event
            conflict   | language timeseries figure catalogue archive target pace
            watch      | language timeseries figure claim chart catalogue archive pace target conflict
            ingest     | language timeseries figure catalogue archive target event conflict pace problem tabular notation check
            export     | language analytics timeseries figure catalogue archive target event conflict chart pace claim watch
            dashboard  | language analytics timeseries figure catalogue archive target event conflict chart export pace claim watch
            explore    | language timeseries figure analytics forecast catalogue archive target event conflict chart export pace claim dashboard
            find       | language search timeseries figure catalogue archive target event conflict chart export pace claim dashboard
            saved      | language timeseries figure analytics catalogue archive target explore
            api        | language search analytics explore find saved timeseries figure catalogue archive target event conflict chart dashboard problem tabular notation check ingest export local database pace claim watch
            ui         | language search analytics explore find saved timeseries figure catalogue archive target event conflict chart dashboard problem tabular notation check ingest export local database ui.echarts pace claim watch
            """.lines().toList();

    private static final JavaClasses KERVAN = kervan();

    private static final String[] PURE = {"java.lang", "java.lang.annotation", "java.lang.invoke", "java.lang.runtime", "java.util", "java.util.function",
        "java.util.regex", "java.util.stream", "java.time..", "java.math", "java.text", "org.jspecify.annotations"};

    private static final Set<String> THREADS = Set.of("java.lang.Thread", "java.lang.ThreadLocal", "java.lang.ProcessBuilder", "java.lang.Runtime", "java.util.Timer");

    @ParameterizedTest
    @FieldSource("MODULES")
    void eachModuleUsesOnlyWhatItMay(String row) {
        var allowed = Stream.concat(Stream.of(module(row) + ".."), used(row).stream()).map(name -> "kervan." + name).toArray(String[]::new);

        classes().that().resideInAPackage("kervan." + module(row) + "..").and(describe("belong to it", one -> module(row).equals(moduleOf(one.getPackageName()))))
                .should().onlyDependOnClassesThat(resideOutsideOfPackage("kervan..").or(resideInAnyPackage(allowed)))
                .allowEmptyShould(true).check(KERVAN);
    }

    @Test
    void eachPackageIsInTheTable() {
        assertThat(packages().filter(one -> moduleOf(one.getName()).isEmpty())).extracting(JavaPackage::getName).containsExactly("kervan");
    }

    @Test
    void eachRowUsesOnlyRowsAboveIt() {
        var above = new HashSet<String>();

        for (var row : MODULES) {
            assertThat(above).containsAll(used(row));
            above.add(module(row));
        }
    }

    @Test
    void theCoreIsPure() {
        classes().that().resideInAnyPackage("kervan.problem", "kervan.timeseries", "kervan.figure", "kervan.notation", "kervan.check", "kervan.pace", "kervan.claim", "kervan.analytics", "kervan.search")
                .should().onlyDependOnClassesThat(pure("kervan.language", "kervan.problem", "kervan.timeseries", "kervan.figure", "kervan.notation", "kervan.check", "kervan.pace", "kervan.claim", "kervan.analytics", "kervan.search")).check(KERVAN);
    }

    /// Numbers in, numbers out: what knows the libraries of statistics knows nothing else.
    @Test
    void statisticsArePureButForTheirLibraries() {
        classes().that().resideInAnyPackage("kervan.breaks", "kervan.forecast").should().onlyDependOnClassesThat(pure("kervan.breaks", "kervan.forecast", "kervan.demetra", "org.hipparchus..")).check(KERVAN);
        classes().that().resideInAPackage("kervan.demetra").should().onlyDependOnClassesThat(pure("kervan.demetra", "jdplus..", "com.github.servicenow..")).check(KERVAN);
        classes().that().resideOutsideOfPackage("kervan.demetra..").should().onlyDependOnClassesThat(resideOutsideOfPackages("jdplus..", "com.github.servicenow..")).check(KERVAN);
    }

    @Test
    void theChartIsPureButForJson() {
        classes().that().resideInAPackage("kervan.chart")
                .should().onlyDependOnClassesThat(pure("kervan.language", "kervan.timeseries", "kervan.figure", "kervan.chart", "tools.jackson.."))
                .allowEmptyShould(true).check(KERVAN);
    }

    @Test
    void onlyTheUiKnowsVaadin() {
        noClasses().that().resideOutsideOfPackage("kervan.ui..")
                .should().dependOnClassesThat().resideInAPackage("com.vaadin..").check(KERVAN);
    }

    @Test
    void timeComesFromAClock() {
        noClasses().that().resideOutsideOfPackage("kervan.local..")
                .should().accessTargetWhere(calls("java.time", "now").or(calls("java.lang.System", "currentTimeMillis", "nanoTime"))).check(KERVAN);
    }

    @Test
    void caseIsChangedWithALocale() {
        noClasses().should().accessTargetWhere(calls("java.lang.String", "toLowerCase", "toUpperCase")).check(KERVAN);
    }

    @Test
    void onlyStoresSpeakSql() {
        noClasses().that().resideOutsideOfPackage("kervan.database..").and(describe("are no stores", one -> !outermost(one).getSimpleName().endsWith("Store")))
                .should().dependOnClassesThat().resideInAPackage("org.springframework.jdbc..").check(KERVAN);
    }

    @Test
    void noClassIsCalledUtils() {
        noClasses().should().haveNameMatching(".*(Utils?|Helper|Manager|Impl|Const|Constants|Dto)").check(KERVAN);
    }

    @Test
    void eachPackageHasAFrontDoor() {
        assertThat(packages().filter(one -> !one.isAnnotatedWith(NullMarked.class))).extracting(JavaPackage::getName).isEmpty();
    }

    private static Stream<JavaPackage> packages() {
        return KERVAN.stream().map(JavaClass::getPackage).distinct();
    }

    /// The classes beside the application; of foreign ones the names are enough, and reading them takes twenty times as long.
    private static JavaClasses kervan() {
        ArchConfiguration.get().setResolveMissingDependenciesFromClassPath(false);
        return new ClassFileImporter().importUrl(KervanApplication.class.getProtectionDomain().getCodeSource().getLocation());
    }

    private static String module(String row) {
        return row.substring(0, row.indexOf('|')).strip();
    }

    private static Set<String> used(String row) {
        return Set.copyOf(Arrays.stream(row.substring(row.indexOf('|') + 1).split(" ")).filter(name -> !name.isEmpty()).toList());
    }

    /// The longest row that fits: `ui.echarts` is not `ui`.
    private static String moduleOf(String packageName) {
        return MODULES.stream().map(ArchitectureTests::module)
                .filter(name -> (packageName + ".").startsWith("kervan." + name + "."))
                .max((left, right) -> Integer.compare(left.length(), right.length())).orElse("");
    }

    private static JavaClass outermost(JavaClass one) {
        return one.getEnclosingClass().map(ArchitectureTests::outermost).orElse(one);
    }

    private static DescribedPredicate<JavaClass> pure(String... modules) {
        return resideInAnyPackage(Stream.concat(Arrays.stream(PURE), Arrays.stream(modules)).toArray(String[]::new))
                .or(describe("are primitives", one -> one.getBaseComponentType().isPrimitive()))
                .and(describe("start no threads", one -> !THREADS.contains(one.getName())));
    }

    /// Calls without arguments, and references to methods that could be called so.
    private static DescribedPredicate<JavaAccess<?>> calls(String owner, String... methods) {
        return describe("calls %s of %s without argument".formatted(String.join(" or ", methods), owner), access ->
                (access.getTargetOwner().getName().equals(owner) || access.getTargetOwner().getPackageName().startsWith(owner))
                        && List.of(methods).contains(access.getName()) && access.getTarget().getFullName().endsWith("()"));
    }
}
