package brokenhouse.attic;

import org.camunda.bpm.engine.ProcessEngine;

class EngineInTheAttic {

    final ProcessEngine engine = null;
}
