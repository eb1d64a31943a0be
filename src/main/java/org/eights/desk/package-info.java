/**
 * The desk at which a case is started, read and spoken to from outside: by people's tools, by other systems, by checks.
 * One answer tells the whole story of a case, to those who may see it. It decides nothing.
 *
 * <p>It stands above the rooms from which the story is gathered, beside the capabilities, of which it knows none.
 */
@org.springframework.modulith.ApplicationModule(
        displayName = "Desk",
        allowedDependencies = {"attachment", "casefile", "estate", "staff", "deadline", "routing", "notification", "step", "step :: form", "wording"})
package org.eights.desk;
