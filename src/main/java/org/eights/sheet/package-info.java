/**
 * Workbooks that people fill in and take away: a template with its instructions, read back strictly, and lists to print; and the tables
 * that process owners keep as text files beside the diagrams.
 * Whatever is wrong with a file is told at once, each problem with the address of its cell or its line and column; a formula, a macro, a
 * password or a flood of cells is not read at all.
 * It knows cells and columns, and nothing of what stands in them.
 */
@org.springframework.modulith.ApplicationModule(displayName = "Sheet", allowedDependencies = {"wording"})
package org.eights.sheet;
