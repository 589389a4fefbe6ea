/**
 * Claimpress turns claim records and explainers into a static fact-check site.
 *
 * <pre>
 * content/ ─read→ Content ─check→ problems ─plan→ pages ─render→ outputs ─audit→ problems ─write→ site/
 * </pre>
 *
 * Six verbs, six steps, one direction; {@link org.claimpress.pipeline.Pipeline#build} reads like that line. Packages
 * stand on floors and import only downwards:
 *
 * <pre>
 * 7  cli        arguments → one command → an exit code
 * 6  pipeline   the steps in order
 * 5  write      outputs → site/
 * 4  render     pages → outputs            audit      outputs → problems
 * 3½ search     pages → an index for readers
 * 3  page       content → pages            rule       content → problems
 * 2  read       files → content            evidence   quotations ↔ stored copies
 * 1½ model      the facts as values
 * 1¼ messages   files → the words of the interface
 * 1  yaml       text → nodes with places   markdown   text → safe HTML      output   address and bytes
 * 0  problem    what is wrong, and where
 * </pre>
 *
 * The model stands half a floor above {@code markdown}, so that a text in the model can be the parsed text and each file
 * is parsed once.
 */
@NullMarked
package org.claimpress;

import org.jspecify.annotations.NullMarked;
