package org.eights.cycletime;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.LongStream;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Percentiles of single durations, of sketches, and of both together. */
class DurationsTest {

    @Test
    void theMedianOfTwoLiesBetweenThem() {
        assertThat(of(10, 20).percentile(0.5)).isEqualTo(15);
        assertThat(of(10, 20).isExact()).isTrue();
        assertThat(of(7).percentile(0.95)).isEqualTo(7);
        assertThat(of().percentile(0.5)).isNull();
        assertThat(of().mean()).isNull();
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.05, 0.5, 0.8, 0.95, 1})
    void aSketchIsAtMostOnePercentOff(double share) {
        Random chance = new Random(3);
        for (int round = 0; round < 50; round++) {
            long[] values = LongStream.range(0, 1 + chance.nextInt(3000)).map(i -> (long) Math.exp(3 + 5 * chance.nextGaussian())).map(v -> Math.min(v, 400_000_000L)).toArray();
            Durations exact = of(values);
            Durations half = of(Arrays.copyOf(values, values.length / 2));
            Durations sketched = of();
            sketched.add(half.bytes());
            sketched.add(of(Arrays.copyOfRange(values, values.length / 2, values.length)).bytes());

            assertThat(sketched.isExact()).isFalse();
            assertThat(sketched.count()).isEqualTo(values.length);
            assertThat(sketched.mean()).isEqualTo(exact.mean());
            // whole seconds are rounded to, which matters to the shortest
            long right = exact.percentile(share);
            assertThat((double) sketched.percentile(share)).isBetween(right * 0.99 - 1, right * 1.01 + 1);
        }
    }

    @Test
    void nothingTakesNoTime() {
        Durations zeros = of(0, 0, 0, 5);
        Durations sketched = of();
        sketched.add(zeros.bytes());
        assertThat(sketched.percentile(0.5)).isZero();
        assertThat(sketched.percentile(1)).isEqualTo(5);
        assertThat(sketched.below(5)).isEqualTo(3);
        assertThat(zeros.below(1)).isEqualTo(3);
    }

    @Test
    void whatDiffersClearlyIsToldFromChance() {
        Random chance = new Random(11);
        Durations one = of(chance.longs(200, 1000, 2000).toArray());
        Durations same = of(chance.longs(200, 1000, 2000).toArray());
        Durations slower = of(chance.longs(200, 1200, 2200).toArray());

        assertThat(RankTest.chance(one, same)).isGreaterThan(0.05);
        assertThat(RankTest.chance(one, slower)).isLessThan(0.001);
        assertThat(RankTest.chance(one, of(1, 2, 3))).isNull();
        assertThat(RankTest.chance(of(5, 5, 5, 5, 5, 5, 5, 5), of(5, 5, 5, 5, 5, 5, 5, 5))).isCloseTo(1, Percentage.withPercentage(0.01));
    }

    /** Worked out by hand: one to eight against five to twelve. U = 8 of 64; z = (24 - 0.5) / 9.4939 = 2.4753 with the four ties of two. */
    @Test
    void theRankTestIsTheOneInTheBooks() {
        assertThat(RankTest.chance(of(1, 2, 3, 4, 5, 6, 7, 8), of(5, 6, 7, 8, 9, 10, 11, 12))).isCloseTo(0.0133, Percentage.withPercentage(1));
    }

    private static Durations of(long... values) {
        Durations durations = new Durations();
        Arrays.stream(values).forEach(durations::add);
        return durations;
    }
}
