import { Button } from './button';

/** The quiet way back to the start, set back so that its words stand in line. @param label left out: "Start over" */
export function StartOver({ onClick, label = 'Start over', side = '-mx-3' }: StartOverProps) {
  return (
    <Button look="quiet" onClick={onClick} className={side}>
      {label}
    </Button>
  );
}

export interface StartOverProps {
  onClick: () => void;
  label?: string;
  /** the class that sets it back */
  side?: string;
}
