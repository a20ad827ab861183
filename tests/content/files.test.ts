/** What loaders keep: as long as no file changes, nothing is read again; when one does, what was made of it is. */
import { rmSync, utimesSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { listFiles, once, onceEach, readText } from '../../content/files';
import { type Fixture, fixture } from './fixture';

let fix: Fixture;
let day = 0;
beforeEach(() => {
  fix = fixture();
});
afterEach(() => fix.remove());

/** Writes a file as if on a day of its own, long past, so that its age plays no part. */
function write(file: string, text: string, on = ++day) {
  fix.write(file, text);
  const at = new Date(Date.UTC(2020, 0, on));
  utimesSync(path.join(fix.root, file), at, at);
}

it('a loader runs once for as long as its file stays the same', () => {
  write('a.txt', 'one');
  let runs = 0;
  const load = once(() => {
    runs++;
    return readText('a.txt');
  });
  expect([load(), load(), load()]).toEqual(['one', 'one', 'one']);
  expect(runs).toBe(1);
  write('a.txt', 'two');
  expect([load(), load()]).toEqual(['two', 'two']);
  expect(runs).toBe(2);
});

it('a file that was written a moment ago is not trusted by its stamp', () => {
  const load = once(() => readText('a.txt'));
  for (const text of ['one', 'two', 'six', 'ten']) {
    fix.write('a.txt', text);
    expect(load()).toBe(text);
  }
});

it('who asks a loader depends on what that read, also when that had it already', () => {
  write('a.txt', 'one');
  const inner = once(() => readText('a.txt'));
  inner();
  const outer = once(() => `(${inner()})`);
  expect(outer()).toBe('(one)');
  write('a.txt', 'two');
  expect(outer()).toBe('(two)');
});

it('a file that appears, a file that goes, and a fault that is mended are seen', () => {
  const load = once(() => {
    try {
      return readText('a.txt');
    } catch {
      return 'none';
    }
  });
  const list = once(() => listFiles('', '.txt'));
  expect([load(), list()]).toEqual(['none', []]);
  write('a.txt', 'one');
  utimesSync(fix.root, new Date(0), new Date(0));
  expect([load(), list()]).toEqual(['one', ['a.txt']]);
  rmSync(path.join(fix.root, 'a.txt'));
  expect([load(), list()]).toEqual(['none', []]);
});

it('a loader that throws keeps nothing, and whoever lived with it asks again', () => {
  write('a.txt', 'bad');
  const inner = once(() => {
    const text = readText('a.txt');
    if (text === 'bad') throw new Error(text);
    return text;
  });
  const outer = once(() => {
    try {
      return inner();
    } catch {
      return 'sorry';
    }
  });
  expect(outer()).toBe('sorry');
  write('a.txt', 'good');
  expect(outer()).toBe('good');
});

it('each key is kept by itself', () => {
  write('a.txt', 'one');
  write('b.txt', 'two');
  const runs: string[] = [];
  const load = onceEach((name) => {
    runs.push(name);
    return readText(name);
  });
  load('a.txt');
  load('b.txt');
  write('b.txt', 'six');
  expect([load('a.txt'), load('b.txt')]).toEqual(['one', 'six']);
  expect(runs).toEqual(['a.txt', 'b.txt', 'b.txt']);
});
