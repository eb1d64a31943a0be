/** Between the lifecycle and its diagrams: delegates say what the diagrams ask for, EngineStages tells a stage what it waits for. */
package org.eights.lifecycle.process;
