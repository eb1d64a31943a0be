package brokenhouse.attic;

class AtticManager {}
