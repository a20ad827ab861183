/**
 * What was published about gaps recovered, as bounds where the source gives bounds. Shares of the gap, 0 to 1.
 * Sources: burns2023 for the first three, anthropic2026aar for the last.
 */
export type Mark =
  /** a number as reported */
  | { kind: 'point'; at: number }
  /** "about", "roughly", "near" */
  | { kind: 'about'; at: number }
  /** "more than": open to the right */
  | { kind: 'above'; at: number }
  /** "almost never above": open to the left */
  | { kind: 'below'; at: number }
  /** from about one share to nearly another */
  | { kind: 'rise'; from: number; at: number };

export interface Line {
  /** under which conditions */
  what: string;
  /** what was reported, in the source's own vagueness */
  said: string;
  /** none where no share was reported */
  mark?: Mark;
}

export const SETTING_KEYS = ['nlp', 'chess', 'reward', 'agents'] as const;
export type SettingKey = (typeof SETTING_KEYS)[number];

export interface Setting {
  name: string;
  source: { key: string; text: string };
  lines: readonly Line[];
  /** what to keep in mind about it */
  note: string;
}

const BURNS = { key: 'burns2023', text: 'Burns et al., 2023' };

export const SETTINGS: Readonly<Record<SettingKey, Setting>> = {
  nlp: {
    name: 'Language tasks',
    source: BURNS,
    lines: [
      { what: 'Even very weak supervisors', said: 'more than 20\u00a0%', mark: { kind: 'above', at: 0.2 } },
      { what: 'The largest students', said: 'often above 50\u00a0%', mark: { kind: 'above', at: 0.5 } },
      { what: 'GPT-2-level supervisor, GPT-4', said: 'about half', mark: { kind: 'about', at: 0.5 } },
      {
        what: 'Widest pair, without → with confidence loss',
        said: 'about 25\u00a0% → nearly 80\u00a0%',
        mark: { kind: 'rise', from: 0.25, at: 0.8 },
      },
    ],
    note: 'The last line is the median for the smallest supervisor with the largest student. A confidence loss lets the student keep to its own answer where it is sure. “Nearly 80\u00a0%” needs both, and isn’t what such training gives in general.',
  },
  chess: {
    name: 'Chess puzzles',
    source: BURNS,
    lines: [
      { what: 'Smallest supervisors', said: 'near 0', mark: { kind: 'about', at: 0 } },
      { what: 'Small gaps between the two', said: 'above 40\u00a0%', mark: { kind: 'above', at: 0.4 } },
    ],
    note: 'Here the share falls as the student grows: the stronger the student, the less of the gap the same supervisor’s labels recover. For overseeing ever stronger models that would be the wrong direction.',
  },
  reward: {
    name: 'Reward modeling',
    source: BURNS,
    lines: [
      { what: 'As a rule', said: 'roughly 10\u00a0%', mark: { kind: 'about', at: 0.1 } },
      { what: 'Over all pairs', said: 'almost never above 20\u00a0%', mark: { kind: 'below', at: 0.2 } },
    ],
    note: 'Here the student learns to say which of two answers people prefer. It is the setting of the three that is closest to RLHF, and the worst of them.',
  },
  agents: {
    name: 'Agents on the problem',
    source: { key: 'anthropic2026aar', text: 'Anthropic Fellows, 2026' },
    lines: [
      { what: 'Two people, 7 days', said: '23\u00a0%', mark: { kind: 'point', at: 0.23 } },
      { what: 'Nine AI agents, 5 further days', said: '97\u00a0%', mark: { kind: 'point', at: 0.97 } },
      { what: 'Held-out mathematics', said: '94\u00a0%', mark: { kind: 'point', at: 0.94 } },
      { what: 'Held-out code', said: '47\u00a0%', mark: { kind: 'point', at: 0.47 } },
      { what: 'Production training', said: 'no significant gain' },
    ],
    note: 'AI agents searched for better ways to train a 4-billion-parameter student under a far smaller supervisor. Some of their entries gamed the score and were removed; a second method made held-out code worse. The one method that was tried in production training brought no significant gain.',
  },
};
