package org.claimpress.audit;

import com.google.auto.service.AutoService;
import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.ServiceLoader;
import org.claimpress.output.Output;
import org.claimpress.problem.Code;
import org.claimpress.problem.CodeBook;
import org.claimpress.problem.Problems;

/** All checks on the class path, in the order of their codes. */
@AutoService(CodeBook.class)
public final class Audit implements CodeBook {

    private final AuditMemory memory;
    private final List<OutputCheck> checks =
            ServiceLoader.load(OutputCheck.class, OutputCheck.class.getClassLoader()).stream()
                    .map(ServiceLoader.Provider::get)
                    .sorted(Comparator.comparing(check -> check.code().id()))
                    .toList();

    /** An audit that has seen nothing before. */
    public Audit() {
        this(new AuditMemory());
    }

    /** @param memory what earlier audits of the same site have seen; this one adds to it */
    public Audit(AuditMemory memory) {
        this.memory = memory;
    }

    /**
     * Holds the outputs against every check.
     *
     * @param outputs the whole site
     * @param baseUrl where the site is published
     * @param shownFolder how messages name the site's folder
     */
    public void check(List<Output> outputs, URI baseUrl, String shownFolder, Problems problems) {
        CheckedSite site = CheckedSite.of(outputs, baseUrl, shownFolder, memory);
        checks.forEach(check -> check.check(site, problems));
    }

    @Override
    public List<Code> codes() {
        return checks.stream().map(OutputCheck::code).toList();
    }
}
