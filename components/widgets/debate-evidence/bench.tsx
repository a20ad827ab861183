import { Sentence } from '../../ui/room';
import { Segmented } from '../../ui/segmented';
import { longestOf } from '../../words/longest';
import type { Topic } from './evidence';
import { type ActProps, Pixels } from './looks';
import { ALL_SENTENCES, limits, sentence } from './model';
import { Cite, DigitGame, Hidden, Lost, Verdicts } from './pictures';

const TOPIC_NAMES: readonly { value: Topic; label: string }[] = [
  { value: 'words', label: 'Debates in words' },
  { value: 'digits', label: 'Debates about digits' },
  { value: 'lost', label: 'The fault nobody finds' },
];

const LONGEST = longestOf(ALL_SENTENCES);

/** What is known of debate, with its conditions. */
export function Bench({ state, dispatch, cites, pointed }: ActProps & { pointed: string | null }) {
  const { topic, hidden, pixels } = state;
  return (
    <>
      <div className="needs-js">
        <Segmented
          label="Evidence"
          hideLabel
          options={TOPIC_NAMES}
          value={topic}
          onChange={(value) => dispatch({ type: 'topic', topic: value })}
        />
      </div>
      <Sentence className="mt-5" longest={LONGEST}>
        {sentence(state)}
      </Sentence>
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
        {topic === 'digits' && <Pixels {...{ state, dispatch }} />}
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
              <Verdicts />
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
    </>
  );
}
