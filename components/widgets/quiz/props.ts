/** A question as the page hands it over, its options in the order in which they are shown; addresses are relative to the page. */
export interface QuizItem {
  id: string;
  question: string;
  options: readonly { id: string; says: string; right?: true | undefined; error?: string | undefined }[];
  answer: string;
  read: string;
}

export interface Props {
  /** the island's id */
  id: string;
  items: readonly QuizItem[];
  errors: readonly { id: string; says: string; read: string }[];
}
