/** Between contracts and their diagrams: delegates say what the diagrams ask for, ContractProcess says what happened. */
package org.eights.contract.process;
