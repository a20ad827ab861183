/**
 * Elementary functions that give the same bits in every engine. ECMAScript leaves the last digits of Math.sin, Math.exp and
 * their kin to the implementation; only + − × ÷, Math.sqrt, floor, abs, min and max are exact. Whatever a shared link has to
 * replay is computed with these. Polynomials and reductions are those of fdlibm (Sun Microsystems, 1993); Φ follows Hart (1968).
 */

const TWO_OVER_PI = 0.6366197723675814;
const HALF_PI_HIGH = 1.5707963267341256;
const HALF_PI_LOW = 6.077100506506192e-11;
const PI = Math.PI;
export const TAU = 6.283185307179586;

/** sin on [−π/4, π/4]. */
function sinKernel(x: number): number {
  const z = x * x;
  const tail =
    0.00833333333332249 +
    z *
      (-0.0001984126982985795 +
        z * (0.0000027557313707070068 + z * (-2.5050760253406863e-8 + z * 1.58969099521155e-10)));
  return x + x * z * (-0.16666666666666632 + z * tail);
}

/** cos on [−π/4, π/4]. */
function cosKernel(x: number): number {
  const z = x * x;
  const tail =
    0.0416666666666666 +
    z *
      (-0.001388888888887411 +
        z *
          (0.00002480158728947673 +
            z * (-2.7557314351390663e-7 + z * (2.087572321298175e-9 + z * -1.1359647557788195e-11))));
  return 1 - (0.5 * z - z * z * tail);
}

/** sin x, to 2e-16 for |x| up to 100; the error grows in proportion beyond. */
export function sin(x: number): number {
  const n = Math.floor(x * TWO_OVER_PI + 0.5);
  const y = x - n * HALF_PI_HIGH - n * HALF_PI_LOW;
  const quarter = n & 3;
  const value = quarter & 1 ? cosKernel(y) : sinKernel(y);
  return quarter & 2 ? -value : value;
}

/** cos x, as accurate as `sin`. */
export function cos(x: number): number {
  const n = Math.floor(x * TWO_OVER_PI + 0.5);
  const y = x - n * HALF_PI_HIGH - n * HALF_PI_LOW;
  const quarter = n & 3;
  const value = quarter & 1 ? sinKernel(y) : cosKernel(y);
  return quarter === 1 || quarter === 2 ? -value : value;
}

const LN2_HIGH = 0.6931471803691238;
const LN2_LOW = 1.9082149292705877e-10;

/** 2 to the power of −1074 … 1023. */
const POWERS = /* @__PURE__ */ (() => {
  const powers = new Float64Array(2098);
  let up = 1;
  for (let k = 0; k <= 1023; k++, up *= 2) powers[1074 + k] = up;
  let down = 0.5;
  for (let k = -1; k >= -1074; k--, down /= 2) powers[1074 + k] = down;
  return powers;
})();

/** e to the power of x, to one unit in the last place or so. */
export function exp(x: number): number {
  if (Number.isNaN(x)) return Number.NaN;
  if (x > 709.782712893384) return Number.POSITIVE_INFINITY;
  if (x < -745.1332191019411) return 0;
  const k = Math.floor(x * Math.LOG2E + 0.5);
  const high = x - k * LN2_HIGH;
  const low = k * LN2_LOW;
  const r = high - low;
  const t = r * r;
  const c =
    r -
    t *
      (0.16666666666666602 +
        t *
          (-0.0027777777777015593 +
            t * (0.00006613756321437934 + t * (-0.0000016533902205465252 + t * 4.1381367970572385e-8))));
  const y = 1 - (low - (r * c) / (2 - c) - high);
  return k > 1023 ? y * 2 * (POWERS[2097] as number) : y * (POWERS[1074 + k] as number);
}

/** The natural logarithm, to one unit in the last place or so. */
export function log(x: number): number {
  if (Number.isNaN(x) || x < 0) return Number.NaN;
  if (x === 0) return Number.NEGATIVE_INFINITY;
  if (x === Number.POSITIVE_INFINITY) return x;
  // below the normal numbers there are not enough steps: begin 54 powers of two higher
  const tiny = x < 1e-300;
  let m = tiny ? x * (POWERS[1128] as number) : x;
  let k = tiny ? -54 : 0;
  for (let step = 512; step >= 1; step /= 2) {
    if (m >= (POWERS[1074 + step] as number)) {
      m *= POWERS[1074 - step] as number;
      k += step;
    } else if (m * (POWERS[1074 + step] as number) < 2) {
      m *= POWERS[1074 + step] as number;
      k -= step;
    }
  }
  if (m > Math.SQRT2) {
    m /= 2;
    k += 1;
  } else if (m < Math.SQRT1_2) {
    m *= 2;
    k -= 1;
  }
  const f = m - 1;
  const s = f / (2 + f);
  const z = s * s;
  const w = z * z;
  const odd = w * (0.3999999999940942 + w * (0.22222198432149784 + w * 0.15313837699209373));
  const even = z * (0.6666666666666735 + w * (0.2857142874366239 + w * (0.1818357216161805 + w * 0.14798198605116586)));
  const half = 0.5 * f * f;
  return k * LN2_HIGH - (half - (s * (half + odd + even) + k * LN2_LOW) - f);
}

/** arctan on [0, 7/16]. */
function atanKernel(x: number): number {
  const z = x * x;
  const w = z * z;
  const even =
    z *
    (0.3333333333333293 +
      w *
        (0.14285714272503466 +
          w *
            (0.09090887133436507 + w * (0.06661073137387531 + w * (0.049768779946159324 + w * 0.016285820115365782)))));
  const odd =
    w *
    (-0.19999999999876483 +
      w * (-0.11111110405462356 + w * (-0.0769187620504483 + w * (-0.058335701337905735 + w * -0.036531572744216916))));
  return x - x * (even + odd);
}

function atanPositive(x: number): number {
  if (x < 0.4375) return atanKernel(x);
  if (x < 0.6875) return 0.4636476090008061 + atanSigned((2 * x - 1) / (2 + x));
  if (x < 1.1875) return 0.7853981633974483 + atanSigned((x - 1) / (x + 1));
  if (x < 2.4375) return 0.982793723247329 + atanSigned((x - 1.5) / (1 + 1.5 * x));
  return 1.5707963267948966 - atanKernel(1 / x);
}

const atanSigned = (x: number): number => (x < 0 ? -atanKernel(-x) : atanKernel(x));

/** The angle of the point (x, y), in (−π, π]; 0 at the origin. */
export function atan2(y: number, x: number): number {
  if (x === 0 && y === 0) return 0;
  const up = Math.abs(y);
  const angle = x > 0 ? atanPositive(up / x) : x < 0 ? PI - atanPositive(up / -x) : PI / 2;
  return y < 0 ? -angle : angle;
}

/** The angle in [0, π] whose cosine is x; x is clamped to [−1, 1]. */
export function acos(x: number): number {
  const c = Math.max(-1, Math.min(1, x));
  return atan2(Math.sqrt((1 - c) * (1 + c)), c);
}

/** 1/(1 + e^−x), in the form that never overflows. */
export function sigmoid(x: number): number {
  if (x >= 0) return 1 / (1 + exp(-x));
  const e = exp(x);
  return e / (1 + e);
}

/** P(Z <= x) of a standard normal Z, to about 1e-14. */
export function phi(x: number): number {
  const a = Math.abs(x);
  let tail = 0;
  if (a <= 37) {
    const e = exp(-0.5 * a * a);
    if (a < 7.07106781186547) {
      const top =
        ((((((0.0352624965998911 * a + 0.700383064443688) * a + 6.37396220353165) * a + 33.912866078383) * a +
          112.079291497871) *
          a +
          221.213596169931) *
          a +
          220.206867912376) *
        e;
      const bottom =
        ((((((0.0883883476483184 * a + 1.75566716318264) * a + 16.064177579207) * a + 86.7807322029461) * a +
          296.564248779674) *
          a +
          637.333633378831) *
          a +
          793.826512519948) *
          a +
        440.413735824752;
      tail = top / bottom;
    } else {
      tail = e / (a + 1 / (a + 2 / (a + 3 / (a + 4 / (a + 0.65))))) / 2.506628274631;
    }
  }
  return x > 0 ? 1 - tail : tail;
}

/**
 * Mixes whole numbers into one 32-bit seed, so that each purpose and each step of a session draws from its own stream and none
 * can shift another's.
 */
export function mixSeed(...parts: number[]): number {
  let h = 0x9e3779b9;
  for (const part of parts) {
    h = Math.imul(h ^ (part | 0), 0x85ebca6b);
    h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
    h ^= h >>> 16;
  }
  return h | 0;
}

/** A standard normal number from a uniform source (Box–Muller; always two draws), the same in every engine. */
export function normal(uniform: () => number): number {
  const radius = Math.sqrt(-2 * log(1 - uniform()));
  return radius * cos(TAU * uniform());
}
