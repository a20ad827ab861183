'use client';
import { useFigure } from '../../island/use-figure';
import { FigureNotice } from '../../ui/figure-notice';
import { LiveRegion } from '../../ui/live-region';
import { Segmented } from '../../ui/segmented';
import type { Topic } from './evidence';
import { ALL_SENTENCES, type DebateEvidenceProps, limits, model, sentence } from './model';
import { Cite, DigitGame, Hidden, Lost, Open } from './pictures';

const TOPIC_NAMES: readonly { value: Topic; label: string }[] = [
  { value: 'words', label: 'Debates in words' },
  { value: 'digits', label: 'Debates about digits' },
  { value: 'lost', label: 'The fault nobody finds' },
];

const LONGEST = ALL_SENTENCES.reduce((most, s) => (s.length > most.length ? s : most), '');

/** What is known of debate, with its conditions. */
export function View(props: DebateEvidenceProps) {
  const { state, dispatch, notice, dismissNotice, pointed } = useFigure(model, props.id, props);
  const cites = props.cites ?? {};
  const { topic, hidden, pixels } = state;
  return (
    <div className="@container font-sans">
      <FigureNotice text={notice} onDismiss={dismissNotice} />
      <div className="needs-js">
        <Segmented
          label="Evidence"
          hideLabel
          options={TOPIC_NAMES}
          value={topic}
          onChange={(value) => dispatch({ type: 'topic', topic: value })}
        />
      </div>
      <div className="mt-5 grid max-w-[46rem] font-serif text-lg leading-snug text-pretty text-ink">
        <p className="col-start-1 row-start-1">{sentence(state)}</p>
        <p aria-hidden="true" className="invisible col-start-1 row-start-1 print:hidden">
          {LONGEST}
        </p>
      </div>
      <div className="needs-js mt-3 min-h-[4.75rem] @[26rem]:min-h-9">
        {topic === 'words' && (
          <Segmented
            label="What the judge may read"
            hideLabel
            options={[
              { value: 'yes', label: 'Text hidden from the judge' },
              { value: 'no', label: 'And otherwise?' },
            ]}
            value={hidden}
            onChange={(value) => dispatch({ type: 'hidden', hidden: value })}
          />
        )}
        {topic === 'digits' && (
          <Segmented
            label="Pixels shown"
            hideLabel
            options={[
              { value: '6', label: 'Six pixels' },
              { value: '4', label: 'Four pixels' },
            ]}
            value={pixels}
            onChange={(value) => dispatch({ type: 'pixels', pixels: value })}
          />
        )}
      </div>
      <div className="mt-6 min-h-[21rem] @[34rem]:min-h-[17.5rem]">
        {topic === 'words' &&
          (hidden === 'yes' ? (
            <div className="max-w-[40rem]">
              <p className="mb-3 text-xs text-ink-2">
                Share of right verdicts (<Cite source="khan2024" cites={cites} />)
              </p>
              <Hidden pointed={pointed} />
            </div>
          ) : (
            <div className="max-w-[34rem]">
              <p className="mb-1 text-xs text-ink-2">
                How debate did (<Cite source="kenton2024" cites={cites} />)
              </p>
              <Open />
            </div>
          ))}
        {topic === 'digits' && (
          <>
            <p className="mb-3 text-xs text-ink-2">
              Two programs argue about one handwritten digit (<Cite source="irving2018debate" cites={cites} />)
            </p>
            <DigitGame pixels={pixels} />
          </>
        )}
        {topic === 'lost' && (
          <>
            <p className="mb-3 text-xs text-ink-2">Obfuscated arguments</p>
            <Lost cites={cites} />
          </>
        )}
      </div>
      <p className="mt-4 min-h-[3.9rem] max-w-[44rem] text-xs leading-relaxed text-ink-2 @[44rem]:min-h-10">
        {limits(state)}
      </p>
      <LiveRegion text={sentence(state)} />
    </div>
  );
}
