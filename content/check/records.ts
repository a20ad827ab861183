/** Sources, terms and claims: what the pages use has a record, and no record is idle. */
import { loadCases } from '../cases';
import { loadClaims, recordFile } from '../claims';
import { shown } from '../files';
import { loadGlossary } from '../glossary';
import { loadMapTasks } from '../map-tasks';
import type { Problem } from '../problem';
import { loadProtocolItems } from '../protocol-items';
import { loadWrittenPages } from '../site';
import { loadSources, sourceFile } from '../sources';
import { loadTimeline } from '../timeline';
import { entryLine, meant, type Rule } from './rule';

/** An entry that no page uses. @param what it is called in words, such as “the term” */
const unused = (what: string, file: string, id: string, cure: string): Problem => ({
  file: shown(file),
  line: entryLine(file, id),
  message: `${what} “${id}” is not used`,
  cure,
});

/** Citations and sources: none unknown, none unused. */
export const sources: Rule = () => {
  const problems: Problem[] = [];
  const known = new Set(loadSources().map((source) => source.key));
  const used = new Set<string>();
  const use = (key: string, file: string, line: number) => {
    used.add(key);
    if (known.has(key)) return;
    const cure = `add content/${sourceFile(key)}, or correct the key${meant(key, known)}`;
    problems.push({ file, line, message: `the source “${key}” is unknown`, cure });
  };
  for (const { scan } of loadWrittenPages()) for (const c of scan.citations) use(c.key, scan.file, c.line);
  const lists: [string, { id: string; sources: string[] }[]][] = [
    ['glossary.yaml', loadGlossary()],
    ['cases.yaml', loadCases()],
    [
      'map-tasks.yaml',
      loadMapTasks().map((t) => ({ id: t.id, sources: [...t.sources, ...t.voices.flatMap((v) => v.sources)] })),
    ],
    ['protocol-items.yaml', loadProtocolItems()],
  ];
  for (const [file, entries] of lists) {
    for (const entry of entries) for (const key of entry.sources) use(key, shown(file), entryLine(file, entry.id));
  }
  for (const entry of [...loadClaims(), ...loadTimeline()])
    for (const key of entry.sources) use(key, shown(recordFile(entry)), entryLine(recordFile(entry), entry.id));
  for (const { key, retired } of loadSources()) {
    if (used.has(key) || retired) continue;
    const cure = 'cite it, or take its file away; once published, keep it with “retired: true”';
    problems.push({ ...unused('the source', sourceFile(key), key, cure), line: 1 });
  }
  return problems;
};

/** Terms: none undefined, none unused. */
export const terms: Rule = () => {
  const problems: Problem[] = [];
  const known = new Set(loadGlossary().map((g) => g.id));
  const used = new Set<string>();
  for (const { scan } of loadWrittenPages()) {
    for (const { id, line } of scan.terms) {
      used.add(id);
      if (!known.has(id)) {
        problems.push({
          file: scan.file,
          line,
          message: `the term “${id}” is not defined${meant(id, known)}`,
          cure: 'define it in content/glossary.yaml',
        });
      }
    }
  }
  for (const { id, retired, see } of loadGlossary()) {
    // A term that no sentence marks must at least say where it is met.
    if (!used.has(id) && see.length === 0 && !retired) {
      const cure =
        'say in “see” where readers meet it, or use <Term id="…"> there; once published, an idle one stays with retired: true';
      problems.push(unused('the term', 'glossary.yaml', id, cure));
    }
  }
  return problems;
};

const numbersIn = (text: string): string[] =>
  (text.match(/\d+(?:[.,]\d+)*/g) ?? []).map((n) => n.replace(/,(?=\d{3})/g, ''));

/** Claims: each is known, used, and its record holds the same numbers. */
export const claims: Rule = () => {
  const problems: Problem[] = [];
  const known = new Map(loadClaims().map((c) => [c.id, c]));
  const used = new Set<string>();
  for (const { scan } of loadWrittenPages()) {
    for (const { id, line, text } of scan.claims) {
      const say = (message: string, cure: string) => problems.push({ file: scan.file, line, message, cure });
      const record = id === null ? undefined : known.get(id);
      if (id === null) continue;
      if (!record)
        say(
          `the claim “${id}” has no record${meant(id ?? '', known.keys())}`,
          'add it to “claims” in the file of its source, content/sources/<key>.yaml',
        );
      else {
        used.add(record.id);
        const recorded = new Set(numbersIn(record.text));
        const missing = numbersIn(text).filter((n) => !recorded.has(n));
        if (missing.length) {
          say(
            `the claim “${id}” says ${missing.join(', ')}; its record does not`,
            `make the sentence and content/${recordFile(record)} agree`,
          );
        }
      }
    }
  }
  for (const [id, record] of known) {
    if (!used.has(id)) {
      const cure = 'use <Claim id="…"> in a chapter, or take the record out';
      problems.push(unused('the claim', recordFile(record), id, cure));
    }
  }
  return problems;
};
