/**
 * What happens around every user task of every diagram, without being drawn: the form is checked,
 * the four eyes and the authority are seen to, the step is written into the case file, and only its
 * facts stay with the process. A process owner's new step gets all of it from its properties alone.
 * It knows the engine, so that no capability needs to.
 *
 * <p>Beyond the case file, the staff and the deadlines it uses the estate, since a new case is about a unit and an estate's work
 * goes to its own 主任; routing, since a step may name decision tables and an amount to be approved; and notification, since it may
 * order a notice, and attachment, since a form may ask for files. All of them lie below, and none knows of steps.
 */
@org.springframework.modulith.ApplicationModule(
        displayName = "Step",
        allowedDependencies = {"attachment", "bulk", "casefile", "estate", "staff", "deadline", "routing", "notification", "wording"})
package org.eights.step;
