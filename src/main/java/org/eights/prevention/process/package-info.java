/** Between the questions and the diagrams that ask them: the delegates load rows, ask the gates and note what was told. */
package org.eights.prevention.process;
