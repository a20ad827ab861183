/** What the rows of the outline ask of the workbench; `stop` ends the writing of a title. */
export interface RowActions {
  take: (id: string) => void;
  fold: (id: string) => void;
  write: (id: string) => void;
  title: (id: string, title: string) => void;
  stop: (how: 'keep' | 'back' | 'blur') => void;
  keys: (event: React.KeyboardEvent) => void;
  field: (id: string, field: string) => void;
  drag: (event: React.PointerEvent, id: string) => void;
}
