/** A share of the gap, "50 %", "−20 %": these may lie below 0 and above 1. */
export function share(pgr: number): string {
  const whole = Math.round(100 * pgr);
  return `${whole < 0 ? '−' : ''}${Math.abs(whole)}\u00a0%`;
}

export const MEASURE =
  'Gap recovered (PGR) = (student − weak) ÷ (ceiling − weak). Weak: the supervisor alone. Student: a stronger model trained on the supervisor’s labels. Ceiling: the same stronger model, trained on true answers.';

export const NOTES: readonly string[] = [
  'The weak model stands in for people, the student for a model that people can’t check. No person supervises anything in these runs.',
  'Bounds are drawn as bounds: ≈ where the source says “about”, an arrow to the open side where it gives a bound. The numbers of 2023 are given as the study is summarised, not read off its plots.',
  'Pretraining leakage, says the study itself: the student has read much that people wrote about such tasks, so what is drawn out of it may be easier to draw out than a skill nobody ever showed. The results may be optimistic.',
  'Imitation saliency, it says as well: people’s errors may be easier for a strong model to imitate than a small model’s errors are. Then learning from people would go worse than this.',
];

/** As long as any sentence of the figure gets (a test sees to it): its height is kept free. */
export const LONGEST =
  'Supervisor 90, student 100, ceiling 100 right of 100: of the 10 in between the student recovers all: 100\u00a0% of the gap. One answer more or less moves that by 10\u00a0points.';
