/** What the page of the workbench says in more than one form: as a page, as Markdown, in llms.txt. */

export const LAB_SUMMARY =
  'Where readers take a task apart themselves: who judges what, with which help, in how many minutes, and what gets through.';

/** Above what runs under the workbench. */
export const LAB_MODEL_TITLE = 'What runs under it';

/** Said of the toy model, after the sentence that names its chapter. */
export const LAB_ASSUMES =
  'It assumes that a worker gets approval for what can be seen, and puts bluff where it cannot; that a look through the reports on its parts reaches a piece of a product with a chance c, drawn afresh at every look, and that what no question asks about is nothing, unless a product says otherwise; that a person looking at a leaf finds what is wrong with a chance h; and that all workers are selected equally hard. The numbers in our examples are our estimates. The model knows nothing about your task.';

/** What stands above the examples. */
export const galleryIntro = (count: number): string =>
  `${count} tasks, taken apart well and badly. The tasks are invented; minutes and shares are our estimates, and the percentages are what the model makes of them.`;
