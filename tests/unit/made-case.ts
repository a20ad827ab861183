import type { Case } from '../../components/widgets/sorting-desk/cases';

/** A card of the sorting desk that nobody wrote. */
export const madeCase = (id: string, could: Case['could']): Case => ({
  id,
  title: `Title ${id}`,
  what: `What ${id} did.`,
  could,
  reason: `Because of ${id}.`,
  sources: ['wu2021'],
});
