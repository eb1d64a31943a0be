package org.eights.prevention;

/**
 * What a checkpoint knows of itself, apart from its rows: four of one phase go on at the same time under one number.
 *
 * @param code SALES_OFFICE, DEMO_AREA, SAMPLE_UNIT, OPENING or MONTHLY
 * @param builtToDesign the four questions on the sample unit (R48); null where nobody is asked here
 * @param salesTalkSigned whether publicity and sales talk were signed off (R49)
 * @param overridden whether the general manager has let it open in writing
 */
public record Checkpoint(String code, Boolean builtToDesign, Boolean matchesStandard, Boolean sameMaterial, Boolean safeMaterial,
        Boolean salesTalkSigned, boolean overridden) {}
