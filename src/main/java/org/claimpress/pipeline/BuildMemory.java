package org.claimpress.pipeline;

import org.claimpress.audit.AuditMemory;
import org.claimpress.read.ReadMemory;
import org.claimpress.render.RenderMemory;

/**
 * What earlier builds of the same site have made and seen. It changes how quick a build is and never what it gives.
 *
 * @param read the records they read
 * @param render the pages they made
 * @param audit what they saw on the pages
 */
public record BuildMemory(ReadMemory read, RenderMemory render, AuditMemory audit) {

    /** A memory of nothing. */
    public static BuildMemory empty() {
        return new BuildMemory(new ReadMemory(), new RenderMemory(), new AuditMemory());
    }
}
