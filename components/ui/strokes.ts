/** Lines whose ends and corners are round: a pen's. */
export const ROUND = { strokeLinecap: 'round', strokeLinejoin: 'round' } as const;
