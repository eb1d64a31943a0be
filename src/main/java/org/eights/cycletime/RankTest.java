package org.eights.cycletime;

import java.util.ArrayList;
import java.util.List;

/** Whether two sets of durations differ by more than chance (Mann–Whitney, two-sided, with ties), also where they are known as sketches. */
public final class RankTest {

    /** Below this many on either side nothing can be said. */
    public static final int FEWEST = 8;

    /** A difference that is less likely than this by chance is called clear. */
    public static final double CLEAR = 0.05;

    private RankTest() {}

    private record Group(double seconds, long often) {}

    /** The probability of a difference as large by chance; null where there are too few. */
    public static Double chance(Durations one, Durations other) {
        long n = one.count();
        long m = other.count();
        if (n < FEWEST || m < FEWEST) {
            return null;
        }
        List<Group> first = groups(one);
        List<Group> second = groups(other);
        double u = 0;
        double ties = 0;
        double below = 0;
        int j = 0;
        for (Group group : first) {
            while (j < second.size() && second.get(j).seconds() < group.seconds()) {
                ties += cubed(second.get(j).often());
                below += second.get(j++).often();
            }
            boolean tied = j < second.size() && second.get(j).seconds() == group.seconds();
            double same = tied ? second.get(j).often() : 0;
            u += group.often() * (below + same / 2);
            ties += cubed(group.often() + same);
            if (tied) {
                below += same;
                j++;
            }
        }
        for (; j < second.size(); j++) {
            ties += cubed(second.get(j).often());
        }
        double all = n + m;
        double spread = Math.sqrt(n * (double) m / 12 * (all + 1 - ties / (all * (all - 1))));
        double z = spread == 0 ? 0 : Math.max(0, Math.abs(u - n * (double) m / 2) - 0.5) / spread;
        return 2 * tail(z);
    }

    private static double cubed(double tied) {
        return tied * tied * tied - tied;
    }

    private static List<Group> groups(Durations durations) {
        List<Group> groups = new ArrayList<>();
        durations.each((seconds, often) -> groups.add(new Group(seconds, often)));
        return groups;
    }

    /** How much of the normal distribution lies above (Abramowitz and Stegun 26.2.17, off by less than 1e-7). */
    private static double tail(double z) {
        double t = 1 / (1 + 0.2316419 * z);
        return Math.exp(-z * z / 2) / Math.sqrt(2 * Math.PI)
                * t * (0.319381530 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
    }
}
