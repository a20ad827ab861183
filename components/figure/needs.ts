/**
 * The data that content holds for figures. A figure names what it needs (figure.ts), and content/figures.ts fills it in, so that no
 * component reads content.
 */
export type DataName =
  /** every task tree, in their order */
  | 'tasks'
  /** the task tree of the book's summary */
  | 'book-task'
  /** cards of the sorting desk */
  | 'cases'
  /** tasks of the task map */
  | 'map-tasks'
  /** scenes of “Which protocol is this?” */
  | 'protocol-items'
  /** works of the timeline */
  | 'timeline'
  /** how each source of the figure is named, by key: "Ouyang et al., 2022" */
  | 'source-names';
