package org.claimpress.read;

import com.google.auto.service.AutoService;
import java.util.List;
import org.claimpress.problem.Code;
import org.claimpress.problem.CodeBook;

/** What can be wrong with where a file stands, and with what git left in it. */
@AutoService(CodeBook.class)
public final class FolderCodes implements CodeBook {

    static final Code WRONG_FOLDER = Code.error(
            "wrong-folder",
            "A record stands in the folder of another kind of record.",
            "It would be read as what it is not, and nothing of it would fit.",
            "claims/register-2024.yaml   (a source)",
            "sources/register-2024.yaml");

    static final Code MERGE_CONFLICT = Code.error(
            "merge-conflict",
            "A file holds two versions of the same lines, with the marks that git puts there.",
            "Git could not tell which of the two is right; only an editor can.",
            "<<<<<<< HEAD\nstatus: alleged\n=======\nstatus: corroborated\n>>>>>>> corrections",
            "status: alleged");

    static final Code SEVERAL_RECORDS = Code.warning(
            "several-records",
            "The file of a claim also holds sources or parties that came with it.",
            "The form sends one file. In the repository each record has its own, where others find it and change it.",
            "with:\n  parties:\n    - id: acme\n      name: Acme",
            "parties/acme.yaml\n\nid: acme\nname: Acme");

    @Override
    public List<Code> codes() {
        return List.of(WRONG_FOLDER, MERGE_CONFLICT, SEVERAL_RECORDS);
    }
}
