package org.claimpress.problem;

import java.util.Comparator;
import java.util.List;
import java.util.ServiceLoader;

/** The codes that one part of the program can report; each part offers its own as a service. */
public interface CodeBook {

    /** The codes of this part. */
    List<Code> codes();

    /** Every code of every part on the class path, sorted by id. */
    static List<Code> all() {
        return ServiceLoader.load(CodeBook.class, CodeBook.class.getClassLoader()).stream()
                .flatMap(provider -> provider.get().codes().stream())
                .sorted(Comparator.comparing(Code::id))
                .toList();
    }
}
