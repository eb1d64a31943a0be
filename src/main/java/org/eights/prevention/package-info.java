/**
 * What went wrong once is asked about before it can go wrong again: known design defects when drawings are reviewed (表1), known lapses of
 * selling before anything is opened to customers (表2), and every lesson of a complaint in the next project (P02, P03, P04).
 * The questions stand in tables that process owners keep and in a library that grows by itself; here they become rows of a case, and two
 * gates count what is still open (D05, D06).
 * Who is asked, and what follows from the answers, is drawn.
 */
@org.springframework.modulith.ApplicationModule(
        displayName = "Prevention",
        allowedDependencies = {"casefile", "estate", "staff", "routing", "step", "quality", "sight", "sheet", "wording"})
package org.eights.prevention;
