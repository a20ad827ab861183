import { describe, expect, it } from 'vitest';
import { LONG_WORDS, MARKS, type Mark, marksOf, wordCount } from '../../../components/models/overseer/marks';

const has = (text: string): Mark[] => MARKS.filter((_, i) => marksOf(text)[i] === 1);
const words = (n: number): string => Array.from({ length: n }, () => 'word').join(' ');

describe('marksOf', () => {
  it.each<[string, Mark[]]>([
    ['The water stood high.', []],
    ['There are 71 steps.', ['number']],
    ['There are seventy-one steps.', ['number']],
    ['Twelve came from the log.', ['number']],
    ['One of them was wet, and no one saw it.', []],
    ['Often it was a ninny.', []],
    ['They weigh a ton, and somebody tends them.', []],
    ['Some he called ‘the lodger’.', ['quotes']],
    ['It was the clerk’s house.', []],
    ['The clerk’s hens’ ladder was mended.', []],
    ['It fell because it was wet.', ['reason']],
    ['It was tied so that it stayed.', ['reason']],
    ['It has rained since noon.', []],
    ['It was perhaps wet.', ['hedge']],
    ['It seemed wet.', []],
    ['It seems wet.', ['hedge']],
    ['It is the likely one.', ['hedge']],
    ['It is unlikely.', []],
    ['Hallam has the chart.', ['person']],
    ['The clerk’s colour was a cold one.', []],
    [`${words(LONG_WORDS)}.`, []],
    [`${words(LONG_WORDS + 1)}.`, ['long']],
    ['Perhaps Ruth took two, because ‘two’ was the rule.', ['number', 'quotes', 'reason', 'hedge', 'person']],
  ])('%s → %s', (text, marks) => expect(has(text)).toEqual(marks));
});

describe('wordCount', () => {
  it.each([
    ['', 0],
    ['One.', 1],
    ['the clerk’s seventy-one steps', 4],
    ['‘Calm,’ it said. – ‘Fog.’', 4],
    ['11 ft 6', 3],
  ])('%s: %i', (text, n) => expect(wordCount(text)).toBe(n));
});
