/** Guesses give nothing away: neither by the place of the right option, nor by its length, nor by words about its place. */
import { optionOrder } from '../../components/mdx/blocks/option-order';
import { readText, shown } from '../files';
import type { Problem } from '../problem';
import { loadWrittenPages } from '../site';
import type { Rule } from './rule';

/** The longest label of a guess is at most so many times as long as its shortest. */
const ALIKE = 1.75;
/** Of fewer guesses than that a share says nothing. */
const FEW = 6;

interface Told {
  file: string;
  line: number;
  id: string;
  place: number;
  isLongest: boolean;
  isShortest: boolean;
}

/** Every guess that has a right option and others keeps to this, and all of them together do. */
export const telltale: Rule = () => {
  const problems: Problem[] = [];
  const all: Told[] = [];
  for (const { scan, source } of loadWrittenPages()) {
    for (const { id, line, options } of scan.guesses) {
      const right = options.findIndex((o) => o.right);
      if (options.length < 2 || right < 0) continue;
      const lengths = options.map((o) => (o.label ?? '').length);
      const own = lengths[right] ?? 0;
      const others = lengths.filter((_, i) => i !== right);
      const place = optionOrder(id ?? '', options.length).indexOf(right);
      all.push({
        file: scan.file,
        line,
        id: id ?? '',
        place,
        isLongest: own > Math.max(...others),
        isShortest: own < Math.min(...others),
      });
      if (Math.max(...lengths) > ALIKE * Math.min(...lengths))
        problems.push({
          file: scan.file,
          line,
          message: `the options of the guess “${id}” are from ${Math.min(...lengths)} to ${Math.max(...lengths)} characters long`,
          cure: `make the longest at most ${ALIKE} times as long as the shortest`,
        });
    }
    readText(source)
      .split('\n')
      .forEach((text, i) => {
        const [said] = /\b(first|second|third|last) (answer|option|guess|kind of help)\b/i.exec(text) ?? [];
        if (said)
          problems.push({
            file: shown(source),
            line: i + 1,
            message: `“${said}”: options are shuffled, none has a place`,
            cure: 'say which one by what it says',
          });
      });
  }
  if (all.length < FEW) return problems;
  const tell = (some: Told[], most: number, what: string, cure: string) => {
    const last = some.at(-1);
    if (last && some.length > most) {
      const message = `the right option is ${what} in ${some.length} of ${all.length} guesses, and in “${last.id}”`;
      problems.push({ file: last.file, line: last.line, message, cure });
    }
  };
  const longer = 'change the length of this one or of another; a third of the guesses may be so';
  tell(
    all.filter((g) => g.isLongest),
    all.length / 3,
    'the longest',
    longer,
  );
  tell(
    all.filter((g) => g.isShortest),
    all.length / 3,
    'the shortest',
    longer,
  );
  for (const place of new Set(all.map((g) => g.place)))
    tell(
      all.filter((g) => g.place === place),
      all.length / 2,
      `at place ${place + 1}`,
      'write this guess’s right option at another place; half of them may be so',
    );
  return problems;
};
