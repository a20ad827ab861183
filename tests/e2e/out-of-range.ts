/** Numbers that a figure could take when a frozen link was published, and no longer can: it says where it stands instead. */
export const OUT_OF_RANGE: Readonly<Record<string, string>> = {
  'labour-and-preference=v1.k5.c40': 'it stands at 4',
  'overoptimization=v1.n60.eeven.jbench': 'it stands at 57',
  'overoptimization=v1.n60.ewild.jbench': 'it stands at 57',
  'overoptimization=v1.n60.jbench': 'it stands at 57',
};
