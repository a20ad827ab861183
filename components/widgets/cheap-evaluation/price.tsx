import { px } from '../../ui/px';
import { percent } from '../../words/numbers';
import { bought, type Costs, type Purchase, shareOf } from './costs';

function CostBar({ name, purchase, longest }: { name: string; purchase: Purchase; longest: number }) {
  const wide = (share: number) => `${px((100 * share) / longest)}%`;
  return (
    <div className="grid grid-cols-[1fr_auto] gap-x-3 text-sm @[36rem]:grid-cols-[9rem_minmax(0,1fr)_3.5rem] @[36rem]:items-center">
      <span className="text-ink">{name}</span>
      <svg
        className="order-last col-span-2 block h-4 w-full @[36rem]:order-none @[36rem]:col-span-1"
        aria-hidden="true"
      >
        <rect width={wide(purchase.forJudgements)} height={16} className="fill-lamp-fill" />
        <rect
          x={wide(purchase.forJudgements)}
          width={wide(purchase.forVerdicts)}
          height={16}
          className="fill-agent-fill"
        />
      </svg>
      <span className="text-right font-semibold tabular-nums text-ink">{percent(shareOf(purchase))}</span>
      <span className="col-span-2 text-xs text-ink-2 @[36rem]:col-start-2">{bought(purchase)}</span>
    </div>
  );
}

/** What one and the same width costs, bought in three ways. */
export function Price({ costs, pointed }: { costs: Costs; pointed: boolean }) {
  const longest = Math.max(1, shareOf(costs.own), shareOf(costs.best));
  return (
    <div className={pointed ? 'bg-lit' : ''}>
      <div className="grid gap-y-3">
        <CostBar name="Judgements alone" purchase={costs.alone} longest={longest} />
        <CostBar name="Your mix" purchase={costs.own} longest={longest} />
        <CostBar name="The cheapest" purchase={costs.best} longest={longest} />
      </div>
    </div>
  );
}
