import { useEffect, useRef, useState } from 'react';
import { type Answers, NO_ANSWERS, readAnswers, TEST_KEY, writeAnswers } from '../../quiz/answers';
import { device } from '../../yours/device';

const DENIED =
  'Your browser does not let this page keep anything, so your answers last for this visit only. Without keeping there is no “after”.';
const SPOILED = 'What was kept of an earlier test could not be read. It is left as it was until you answer anew.';

export interface AnswersOnDevice {
  answers: Answers;
  /** what the reader has to be told; '' as long as all is well */
  told: string;
  set: (answers: Answers) => void;
}

/** The answers as the device has them; where nothing may be kept they last as long as the page. */
export function useAnswers(): AnswersOnDevice {
  const [answers, setAnswers] = useState<Answers>(NO_ANSWERS);
  const [told, tell] = useState('');
  const newest = useRef(answers);
  const take = (next: Answers) => {
    newest.current = next;
    setAnswers(next);
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: the answers are taken up once, when the page wakes
  useEffect(() => {
    const read = (text: string | null) => {
      const kept = text === null ? NO_ANSWERS : readAnswers(text);
      take(kept ?? NO_ANSWERS);
      tell(kept ? '' : SPOILED);
    };
    const storage = device();
    if (storage) read(storage.getItem(TEST_KEY));
    else tell(DENIED);
    // Another tab answers, or erases: it is one test.
    const hear = (event: StorageEvent) => {
      if (event.key === TEST_KEY || event.key === null) read(event.key === null ? null : event.newValue);
    };
    addEventListener('storage', hear);
    return () => removeEventListener('storage', hear);
  }, []);
  const set = (next: Answers) => {
    take(next);
    try {
      const storage = device();
      if (!storage) return tell(DENIED);
      if (next === NO_ANSWERS) storage.removeItem(TEST_KEY);
      else storage.setItem(TEST_KEY, writeAnswers(next));
      tell('');
    } catch {
      tell(DENIED);
    }
  };
  return { answers, told, set };
}
