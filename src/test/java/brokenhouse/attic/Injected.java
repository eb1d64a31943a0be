package brokenhouse.attic;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

class Injected {

    @Autowired WallClock clock;
    @Value("${nothing}") String text;
}
