/** Files, links and outlines made to hurt: whoever reads them may be slow, run out of stack, or let in too much. */
import { deflateRawSync } from 'node:zlib';
import { FORMAT } from '../../../components/lab/format';
import { NASTY } from './trees';

/** Each list is a function of its size: 1 is what readers are made to bear, less is enough to count their work on. */
type Hurtful = (size?: number) => readonly string[];

const times = (text: string, n: number, size: number): string => text.repeat(Math.round(n * size));

const wrap = (root: string): string => `{"format":"${FORMAT}","version":1,"root":${root}}`;
export const hurtfulFiles: Hurtful = (size = 1) => [
  wrap(times('[', 999_000, size) + times(']', 999_000, size)),
  wrap(times('{"parts":[', 180_000, size)),
  wrap(`${times('{"parts":[', 150_000, size)}{}${times(']}', 150_000, size)}`),
  wrap(`{"parts":[${times('{},', 600_000, size)}{}]}`),
  wrap(`{"parts":[${times('{"parts":[{},{}]},', 90_000, size)}{}]}`),
  wrap(`{${Array.from({ length: 100_000 * size }, (_, i) => `"k${i}":0`).join()}}`),
  wrap(`{"parts":[${times('{"x":1},', 19_000, size)}{}]}`),
  wrap(`{"parts":[${times('{"c":7},', 19_000, size)}{}]}`),
  wrap(`{"parts":[${times('{"id":"n1"},', 19_000, size)}{}]}`),
  wrap(`{"parts":[${times('{"id":"n9999999"},{"id":"n99999999999999999999"},', 9000, size)}{}]}`),
  wrap(`{"title":"${times('\\u202e', 300_000, size)}"}`),
  wrap(`{"title":"${times('(', 1_900_000, size)}"}`),
  wrap('{"title":"\\ud800\\udc00\\ud800","minutes":1e308}'),
  times('{', 1_999_999, size),
  times('"', 1_999_999, size),
  `${times(' ', 1_999_000, size)}x`,
];

/** A link with a right checksum around any data. */
export const sealed = (text: string): string => {
  const bytes = Buffer.from(text);
  let crc = -1;
  for (const byte of bytes) {
    crc ^= byte;
    for (let i = 0; i < 8; i++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  const end = Buffer.alloc(4);
  end.writeUInt32BE(~crc >>> 0);
  return `t1.${Buffer.concat([deflateRawSync(bytes), end]).toString('base64url')}`;
};

const depths = (n: number): string => `[0${',1'.repeat(n - 1)}]`;
export const hurtfulLinks: Hurtful = (size = 1) => [
  sealed(times('[', 800_000, size)),
  sealed(`["","",[0,0,0,0,0,0,0,0,0,0,0,0],${depths(201)},0,0,0,0,0,0,0]`),
  sealed(`["","",[0,0,0,0,0,0,0,0,0,0,0,0],[0,2],0,0,0,0,0,0,0]`),
  sealed(`["","",[0,0,0,0,0,0,0,0,0,0,0,0],[0,0],0,0,0,0,0,0,0]`),
  sealed(times('\u0000', 3_000_000, size)),
  `t1.${times('A', 50_000, size)}`,
  `t1.${times('_', 50_000, size)}`,
  `t1.${times('A', 5_000_000, size)}`,
  `#${'t1.'.repeat(1000)}`,
  't999999999999.x',
];

export const hurtfulOutlines: Hurtful = (size = 1) => [
  times('(', 1_999_999, size),
  `${times('1.', 900_000, size)} x`,
  times('#', 1_999_999, size),
  times(' ', 1_999_999, size),
  `${times(' ', 1_999_000, size)}x`,
  times('\n', 1_999_999, size),
  times('\\', 1_999_999, size),
  times('&lt;', 400_000, size),
  times('**', 900_000, size),
  `${times('a ', 900_000, size)}(${' '.repeat(1000)}`,
  Array.from({ length: 1900 * Math.sqrt(size) }, (_, i) => `${' '.repeat(i)}x`).join('\n'),
  times('x\n', 900_000, size),
  `# x${times(' ', 1_900_000, size)}y`,
  `# ${times(' #', 900_000, size)}x`,
  NASTY.join('\n'),
];
