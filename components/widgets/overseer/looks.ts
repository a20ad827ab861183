import type { Fate } from './result';

/** How a judgement looks, with and without colour. */
export const LOOKS: Readonly<Record<Fate, { sign: string; label: string; look: string }>> = {
  caught: { sign: '✓', label: 'flaw found', look: 'border-truth bg-truth text-paper' },
  cleared: { sign: '✓', label: 'sound, and let pass', look: 'border-truth bg-paper text-truth' },
  missed: { sign: '✗', label: 'flaw missed', look: 'border-belief bg-lit text-belief' },
  alarm: { sign: '✗', label: 'sound, and sent back', look: 'border-belief border-dashed bg-paper text-belief' },
};
