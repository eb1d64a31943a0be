/**
 * The desk at which a case is started, read and spoken to from outside: by people's tools, by other systems, by checks.
 * One answer tells the whole story of a case, to those who may see it. It decides nothing.
 *
 * <p>Lists of many cases or tasks are read by statements that join the tables of several rooms and of the engine: asking room by room
 * would take a hundred statements a page.
 *
 * <p>It stands above the rooms from which the story is gathered, beside the capabilities, of which it knows none.
 */
@org.springframework.modulith.ApplicationModule(
        displayName = "Desk",
        allowedDependencies = {"attachment", "casefile", "estate", "staff", "deadline", "routing", "notification", "step",
            "step :: form", "sight", "warranty", "wording"})
package org.eights.desk;
