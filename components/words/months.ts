const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** @param month from 1; '' where there is none of that number */
const monthName = (month: number): string => MONTHS[month - 1] ?? '';

/** @returns "Jan", "May" */
export const shortMonth = (month: number): string => monthName(month).slice(0, 3);

/** A day in words: "2026-11-23" → "23 November 2026". */
export const dayInWords = (day: string): string => {
  const [year, month = 1, date] = day.split('-').map(Number);
  return `${date} ${monthName(month)} ${year}`;
};
