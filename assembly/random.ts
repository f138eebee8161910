/**
 * Random numbers by counter: Philox 4×32 with ten rounds. A draw depends on seed, sample and place alone: any number
 * of workers, in any order, draws the same numbers. Common subset.
 * Source: Salmon, Moraes, Dror, Shaw, Parallel random numbers: as easy as 1, 2, 3, SC11 (2011); its known answers are tests.
 */
import { bitsOf, highProduct, lowProduct, unsigned, wrappedSum } from './bits';
import { read, write } from './cells';
import * as map from './memory';

const MULTIPLIER_A: i32 = -766435501; // 0xD2511F53
const MULTIPLIER_B: i32 = -845247145; // 0xCD9E8D57
const WEYL_A: i32 = -1640531527; // 0x9E3779B9
const WEYL_B: i32 = -1150833019; // 0xBB67AE85
const ROUND_COUNT = 10;

/** Replace the four counter cells by four random words under the two key cells; all as unsigned whole numbers. */
export function philox(): void {
  let c0 = bitsOf(read(map.RANDOM_COUNTER));
  let c1 = bitsOf(read(map.RANDOM_COUNTER + 1));
  let c2 = bitsOf(read(map.RANDOM_COUNTER + 2));
  let c3 = bitsOf(read(map.RANDOM_COUNTER + 3));
  let k0 = bitsOf(read(map.RANDOM_KEY));
  let k1 = bitsOf(read(map.RANDOM_KEY + 1));
  for (let round = 0; round < ROUND_COUNT; round++) {
    const highA = highProduct(MULTIPLIER_A, c0);
    const lowA = lowProduct(MULTIPLIER_A, c0);
    const highB = highProduct(MULTIPLIER_B, c2);
    const lowB = lowProduct(MULTIPLIER_B, c2);
    c0 = highB ^ c1 ^ k0;
    c1 = lowB;
    c2 = highA ^ c3 ^ k1;
    c3 = lowA;
    k0 = wrappedSum(k0, WEYL_A);
    k1 = wrappedSum(k1, WEYL_B);
  }
  write(map.RANDOM_COUNTER, unsigned(c0));
  write(map.RANDOM_COUNTER + 1, unsigned(c1));
  write(map.RANDOM_COUNTER + 2, unsigned(c2));
  write(map.RANDOM_COUNTER + 3, unsigned(c3));
}

/** A number between 0 and 1, ends excluded, from two words: 53 bits and half a bit. */
function fraction(high: f64, low: f64): f64 {
  const whole = Math.floor(high / 32.0) * 67108864.0 + Math.floor(low / 64.0);
  return (whole + 0.5) / 9007199254740992.0;
}

/**
 * Draw pair number `place` of one sample into RANDOM_NORMAL: standard normal by Box and Muller (1958), or uniform with
 * variance 1 when `uniform`. The key cells hold the seed.
 */
export function drawPair(sample: i32, place: i32, uniform: boolean): void {
  write(map.RANDOM_COUNTER, sample);
  write(map.RANDOM_COUNTER + 1, place);
  write(map.RANDOM_COUNTER + 2, 0.0);
  write(map.RANDOM_COUNTER + 3, 0.0);
  philox();
  const first = fraction(read(map.RANDOM_COUNTER), read(map.RANDOM_COUNTER + 1));
  const second = fraction(read(map.RANDOM_COUNTER + 2), read(map.RANDOM_COUNTER + 3));
  if (uniform) {
    const width = Math.sqrt(3.0);
    write(map.RANDOM_NORMAL, (2.0 * first - 1.0) * width);
    write(map.RANDOM_NORMAL + 1, (2.0 * second - 1.0) * width);
  } else {
    const radius = Math.sqrt(-2.0 * Math.log(first));
    const angle = 6.283185307179586 * second;
    write(map.RANDOM_NORMAL, radius * Math.cos(angle));
    write(map.RANDOM_NORMAL + 1, radius * Math.sin(angle));
  }
}
