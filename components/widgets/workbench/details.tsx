import { memo, type RefObject } from 'react';
import { HIDDEN_MOST, LIMITS, type NodeFields } from '../../lab/document';
import { set } from '../../lab/edit';
import { verdictOf } from '../../lab/evaluate';
import { indexOf } from '../../lab/index-tree';
import { duration } from '../../lab/words';
import { Share } from './bar';
import { warningsAt } from './change';
import { NumberField, TextField } from './fields';
import { edit, type State, type Step, sealed, treeOf } from './state';
import type { Result } from './use-evaluation';

interface DetailsProps {
  state: State;
  result: Result;
  send: (step: Step) => void;
  panel: RefObject<HTMLElement | null>;
  /** told when the keyboard comes into the panel and when it leaves */
  onInside: (inside: boolean) => void;
}

/** Everything about the node in hand. */
export const Details = memo(function Details({ state, result, send, panel, onInside }: DetailsProps) {
  const tree = treeOf(state);
  const { nodes, byId } = indexOf(tree);
  const node = nodes[byId.get(state.at) ?? 0];
  if (!node) return null;
  const { id } = node;
  const inner = node.parts.length > 0;
  const change = (fields: Partial<NodeFields>) =>
    send(edit((t) => ({ tree: set(t, id, fields).tree, at: id }), { key: `${Object.keys(fields).join()} ${id}` }));
  const done = () => send(sealed);
  const i = result.evaluation.index.byId.get(id);
  const { evaluation } = result;
  const s = i === undefined ? undefined : evaluation.s[i];
  const warnings = i === undefined ? [] : warningsAt(result.tree, evaluation, i);
  return (
    <section
      ref={panel}
      aria-labelledby="lab-details"
      className="space-y-2.5"
      onFocus={() => onInside(true)}
      onBlur={() => onInside(false)}
    >
      <h2 id="lab-details" className="text-base font-semibold">
        The product in hand
      </h2>
      <TextField
        label="Title"
        value={node.title}
        most={LIMITS.title}
        onChange={(title) => change({ title })}
        onBlur={done}
      />
      <TextField
        label="What is produced"
        value={node.produces}
        most={LIMITS.produces}
        rows={2}
        onChange={(produces) => change({ produces })}
        onBlur={done}
      />
      <NumberField
        key={`m${id}`}
        field="minutes"
        label="Minutes a person needs to judge it alone"
        value={node.minutes}
        least={0}
        most={LIMITS.minutes}
        empty="not said"
        onChange={(minutes) => change({ minutes })}
        onBlur={done}
      >
        {node.minutes !== null && node.minutes >= 60 && <span className="text-ink-2">= {duration(node.minutes)}</span>}
      </NumberField>
      <TextField
        label="Which evaluation-assistance the judgement needs"
        value={node.help}
        most={LIMITS.help}
        rows={2}
        onChange={(help) => change({ help })}
        onBlur={done}
      />
      {inner ? (
        <>
          <NumberField
            key={`c${id}`}
            field="shows"
            label="How often a look through its parts reaches a piece of it (c, 0 to 1)"
            value={node.c}
            least={0}
            most={1}
            empty={`${tree.settings.c}, as in the settings`}
            onChange={(c) => change({ c })}
            onBlur={done}
          />
          <NumberField
            key={`u${id}`}
            field="unasked"
            label="What no question below asks about, as a share (0 to 0.99)"
            value={node.hidden}
            least={0}
            most={HIDDEN_MOST}
            empty={`${tree.settings.hidden}, as in the settings`}
            onChange={(hidden) => change({ hidden })}
            onBlur={done}
          />
        </>
      ) : (
        <NumberField
          key={`r${id}`}
          field="shows"
          label="How often a person’s look at it finds what is wrong (h, 0 to 1)"
          value={node.h}
          least={0}
          most={1}
          empty={`${tree.settings.h}, as in the settings`}
          onChange={(h) => change({ h })}
          onBlur={done}
        />
      )}
      {i !== undefined && s !== undefined && (
        <p className="text-sm">
          Really done, in this model: <Share s={s} verdict={verdictOf(s)} />. One judgement of it takes{' '}
          {duration(evaluation.minutes[i] ?? 0)}
          {inner && <>, with everything below it {duration(evaluation.minutesBelow[i] ?? 0)}</>}.
        </p>
      )}
      {warnings.length > 0 && (
        <ul className="space-y-1 text-sm">
          {warnings.map((warning) => (
            <li key={warning} className="flex gap-1.5">
              <span aria-hidden="true" className="font-semibold text-no">
                !
              </span>
              {warning}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
});
