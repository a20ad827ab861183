/** What the page about the visual language says of controls, marks and colours: each named as the code names it. */

/** Something shown on the page. */
export interface Shown {
  /** its specimen, which stands in app/about/style/ */
  id: string;
  /** what code calls it: exports of components/ui */
  names: readonly string[];
  title: string;
  /** when to use it, or what it means */
  when: string;
}

/** What a reader can press, move or choose, and the stage around it. */
export const CONTROLS: readonly Shown[] = [
  {
    id: 'buttons',
    names: ['Button', 'StartOver'],
    title: 'Buttons',
    when: 'Solid for the one thing that the reader came to do, so at most one in a figure; plain for the rest; quiet for the way back. One that cannot be used now is faint, and keeps the focus.',
  },
  {
    id: 'sliders',
    names: ['Slider', 'SettingSlider'],
    title: 'Sliders',
    when: 'For an amount. The value is told in words with its unit. Gold is a person’s time, violet an AI’s effort, and ink all else.',
  },
  {
    id: 'segmented',
    names: ['Segmented', 'Choice'],
    title: 'One of a few',
    when: 'For two to five ways that exclude each other. All are in sight; the chosen one is filled.',
  },
  {
    id: 'check',
    names: ['Check'],
    title: 'A tick',
    when: 'For one thing that is on or off. The whole row can be pressed.',
  },
  {
    id: 'scenarios',
    names: ['Scenarios', 'ScenarioNote'],
    title: 'Settings worth a try',
    when: 'Named settings that the model was found to make something of, and a sentence on what they come to.',
  },
  {
    id: 'watch',
    names: ['WatchChoice'],
    title: 'Watch instead',
    when: 'Where the reader is asked to judge: whoever would rather watch lets a simulated reader play.',
  },
  {
    id: 'acts',
    names: ['Acts', 'More', 'Stage', 'Says', 'Picture', 'Controls'],
    title: 'Acts',
    when: 'A figure shows one thing at a time: one sentence, one picture, the control that moves it, and a quiet way on. The last act, which stands apart, is “All”: everything that the figure can do.',
  },
  {
    id: 'story',
    names: ['StoryBar'],
    title: 'A story in steps',
    when: 'The sentence comes first; then the reader presses, and then the figure moves.',
  },
  {
    id: 'sheet',
    names: ['SheetAct', 'Desk', 'SheetHead', 'Shut'],
    title: 'A sheet to judge',
    when: 'One piece of work and the few possible answers. What we would say stays shut, under hatching, until the reader has answered.',
  },
  {
    id: 'answered',
    names: ['SheetNote', 'Sources', 'SheetFoot', 'Standing'],
    title: 'After an answer',
    when: 'Our answer lies on lit paper, with its sources; below are the way to the next sheet and how it stands.',
  },
  {
    id: 'grants',
    names: ['Grants', 'Grant', 'TreeGrants'],
    title: 'What a figure grants',
    when: 'What a critic would doubt first, each with the control that takes it back and two everyday cases.',
  },
  {
    id: 'notices',
    names: ['FigureNotice', 'WorkFailed'],
    title: 'When something went wrong',
    when: 'For a link that came mangled, and for work that could not be done. It says what, and that the rest goes on.',
  },
  {
    id: 'sentence',
    names: ['Sentence', 'Room'],
    title: 'The sentence of a figure',
    when: 'What its state means, above all else. The room of the longest is kept free, so that nothing below moves.',
  },
  {
    id: 'table',
    names: ['Table'],
    title: 'A table in a figure',
    when: 'Exact numbers beside a picture, and in its words. It scrolls by itself where it is too wide.',
  },
];

/** What stands for something in a picture. */
export const MARKS: readonly Shown[] = [
  {
    id: 'light',
    names: ['Hatch', 'HatchedGround'],
    title: 'Lit, and in shade',
    when: 'Lit paper is what a person can see. Shade with slanting lines is what nobody has checked.',
  },
  {
    id: 'person',
    names: ['SmallEye'],
    title: 'A person who judges',
    when: 'An eye in a circle of lamp-gold, large or small.',
  },
  {
    id: 'lamp',
    names: ['Lamp'],
    title: 'A lamp',
    when: 'Where attention falls, and how far it reaches.',
  },
  {
    id: 'ai',
    names: ['StationMark'],
    title: 'An AI, and what it writes',
    when: 'A hexagon in violet-blue: with lines of text one that works, with a balance one that judges. Two sheets are two versions of the same work.',
  },
  {
    id: 'work',
    names: [],
    title: 'Real work, and bluff',
    when: 'What is really done is filled. What only looks done is hatched in the same colour.',
  },
  {
    id: 'gaps',
    names: ['GapMark', 'Mark16'],
    title: 'Kinds of a miss',
    when: 'Filled: did it. Outlined: could, and didn’t. Hatched: couldn’t, as far as anyone has seen. Half and half: both, or nobody can tell.',
  },
  {
    id: 'verdicts',
    names: [],
    title: 'Verdicts',
    when: 'A glyph and a word, besides the colour.',
  },
  {
    id: 'step',
    names: [],
    title: 'A step that is valid',
    when: 'An outline. Whether what comes out is true is another mark.',
  },
  {
    id: 'chart',
    names: ['Frame', 'Rows', 'Columns', 'Halo', 'Here', 'Dots', 'BeliefLine'],
    title: 'Truth and belief in a chart',
    when: 'Truth is a solid teal line with full dots. What is believed, approved or rewarded is a dashed gold line with hollow dots. They are always two lines. A dotted upright says where the reader’s setting stands.',
  },
];

/** What has no look. */
export const UNSEEN: readonly Shown[] = [
  {
    id: 'live-region',
    names: ['LiveRegion'],
    title: 'The voice',
    when: 'Says to a screen reader what changed, once things have come to rest.',
  },
  {
    id: 'motion',
    names: ['Motion'],
    title: 'Movement',
    when: 'One quick movement from place to place, then rest. Whoever asks for less motion sees none.',
  },
  {
    id: 'below',
    names: ['Below'],
    title: 'What comes a moment later',
    when: 'Below the first screen of a long act: drawn when what stands above it can be seen.',
  },
];

/** What a colour is for: a ground, words on a ground, a rim, a filling that stands alone or has a rim, or a fine line. */
export type Purpose = 'ground' | 'words' | 'edge' | 'fill' | 'rimmed' | 'line';

/** Every colour variable of app/globals.css, by its name there. */
export const COLOURS: Readonly<Record<string, { purpose: Purpose; means: string }>> = {
  paper: { purpose: 'ground', means: 'the page' },
  'paper-2': { purpose: 'ground', means: 'the ground of figures and guesses' },
  ink: { purpose: 'words', means: 'text' },
  'ink-2': { purpose: 'words', means: 'labels and notes' },
  rule: { purpose: 'line', means: 'fine lines that part things' },
  control: { purpose: 'edge', means: 'the rim of what can be pressed' },
  link: { purpose: 'words', means: 'links, and the ring of the focus' },
  lamp: { purpose: 'words', means: 'a person, a person’s time' },
  'lamp-fill': { purpose: 'rimmed', means: 'the filling of a person’s mark; its rim is lamp' },
  lit: { purpose: 'ground', means: 'what a person can see' },
  agent: { purpose: 'words', means: 'an AI' },
  'agent-fill': { purpose: 'fill', means: 'the filling of an AI’s mark' },
  'agent-soft': { purpose: 'ground', means: 'a ground for what an AI made' },
  truth: { purpose: 'words', means: 'what is really there' },
  'truth-soft': { purpose: 'ground', means: 'a ground for what is really there' },
  belief: { purpose: 'words', means: 'approval, reward, what is believed' },
  shade: { purpose: 'ground', means: 'what nobody has checked' },
  'shade-ink': { purpose: 'words', means: 'words in the shade' },
  hatch: { purpose: 'line', means: 'the slanting lines of the shade' },
  yes: { purpose: 'words', means: 'the verdict that it holds' },
  no: { purpose: 'words', means: 'the verdict that it fails' },
  unsure: { purpose: 'words', means: 'no verdict' },
};
