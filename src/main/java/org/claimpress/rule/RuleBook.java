package org.claimpress.rule;

import com.google.auto.service.AutoService;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.stream.Collectors;
import org.claimpress.problem.Code;
import org.claimpress.problem.CodeBook;
import org.claimpress.problem.Problems;
import org.claimpress.problem.Severity;
import org.claimpress.read.Content;

/** All rules on the class path, in the order of their codes. */
@AutoService(CodeBook.class)
public final class RuleBook implements CodeBook {

    private final List<Rule> rules = ServiceLoader.load(Rule.class, Rule.class.getClassLoader()).stream()
            .map(ServiceLoader.Provider::get)
            .sorted(Comparator.comparing(rule -> rule.code().id()))
            .toList();

    /** Holds the content against every rule, on this day. */
    public void check(Content content, LocalDate today, Problems problems) {
        boolean whole = !problems.haveErrors();
        Set<String> told = problems.sorted().stream()
                // A warning does not keep the site from being published, and so hides nothing.
                .filter(problem -> problem.severity() != Severity.WARNING)
                .map(problem -> problem.place().toString())
                .collect(Collectors.toSet());
        for (Rule rule : rules) {
            if (whole || !rule.needsWholeSite()) {
                rule.check(content.site(), new Findings(rule.code(), content.places(), today, told, problems));
            }
        }
    }

    @Override
    public List<Code> codes() {
        return rules.stream().map(Rule::code).toList();
    }
}
