package brokenhouse.cellar;

import brokenhouse.attic.Draught;

class Damp {

    final Draught draught = new Draught();
}
