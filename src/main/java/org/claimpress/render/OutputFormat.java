package org.claimpress.render;

import java.util.Comparator;
import java.util.List;
import java.util.ServiceLoader;
import org.claimpress.output.Output;
import org.claimpress.page.DataFile;
import org.claimpress.problem.Problems;

/** One format of files that a site consists of. A format is a class of its own, offered as a service. */
public interface OutputFormat {

    /** The files of this format. */
    List<Output> outputs(Rendering rendering, Problems problems);

    /** Every file of every format on the class path, sorted by path. */
    static List<Output> all(Rendering rendering, Problems problems) {
        return ServiceLoader.load(OutputFormat.class, OutputFormat.class.getClassLoader()).stream()
                .map(ServiceLoader.Provider::get)
                .filter(format -> !(format instanceof DataFile file) || file.isIn(rendering.site()))
                .flatMap(format -> format.outputs(rendering, problems).stream())
                .sorted(Comparator.comparing(Output::path))
                .toList();
    }
}
