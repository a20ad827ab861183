/** The five steps in one even row on a phone. */
export const IN_ONE_ROW =
  'max-sm:[&_fieldset>div]:grid max-sm:[&_fieldset>div]:grid-cols-[repeat(5,auto)] max-sm:[&_label]:justify-center max-sm:[&_label]:px-1';
