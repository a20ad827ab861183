/** Something wrong in the content: where it is, what it is and what to do about it. */
export interface Problem {
  /** path from the top of the repository */
  file: string;
  /** from 1; 0 where the whole file is meant */
  line: number;
  message: string;
  /** what a person does to mend it */
  cure: string;
}

/** One or more problems that stop the build. Its message names file, line and cure of each. */
export class ContentError extends Error {
  constructor(readonly problems: Problem[]) {
    super(problems.map(formatProblem).join('\n'));
    this.name = 'ContentError';
  }
}

/** A problem as it is printed: two lines, the second with the cure. */
export function formatProblem({ file, line, message, cure }: Problem): string {
  return `${file}${line ? `:${line}` : ''}  ${message}\n    → ${cure}`;
}
