import { PageLink } from '../../figure/page-link';
import { handedOver, handedTo } from './hand-over';
import type { Result } from './result';

const inHundred = (rate: number) => Math.round(100 * rate);

/** The two ways on with the reader's rates. Those without help, where there are any: it is they that stand at the bottom. */
export function HandOver({ result }: { result: Result }) {
  const watch = result.alone ?? result.helped;
  if (!watch) return null;
  const rates = handedOver(watch);
  const paths = handedTo(rates);
  return (
    <div className="space-y-2 text-sm leading-snug text-ink">
      <p>
        As a setting of other figures: a look sees {inHundred(rates.h)} bluffs in a hundred, and calls{' '}
        {inHundred(rates.falseAlarm)} sound pieces in a hundred a bluff{rates.cut && ' (cut to what those can take)'}.
      </p>
      <p>
        <PageLink path={paths.recursion}>The tower with you at the bottom</PageLink>
      </p>
      <p>
        <PageLink path={paths.reach}>From level to level with your false alarms</PageLink>
      </p>
    </div>
  );
}
