/** A tree as a file of each kind. */
import type { LabTree } from '../../lab/document';
import { serialize } from '../../lab/format';
import { toSvg } from '../../lab/svg';
import { toMermaid, toOutline } from '../../lab/write-outline';
import { dataUrl, hand } from './use-files';

export type FileKind = 'json' | 'svg' | 'png' | 'md' | 'mmd';

const TYPES: Readonly<Record<FileKind, string>> = {
  json: 'application/json',
  svg: 'image/svg+xml',
  png: 'image/png',
  md: 'text/markdown',
  mmd: 'text/plain',
};

/** What a canvas can hold on most phones. */
const MOST_SIDE = 8_000;
const MOST_PIXELS = 16_000_000;

/** The tree's title as the name of a file. */
const fileName = (tree: LabTree, kind: FileKind): string => {
  const words = (tree.title || tree.root.title)
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60);
  return `${words || 'decomposition'}.${kind}`;
};

function paint(tree: LabTree, theme: 'light' | 'dark'): Promise<Blob | string> {
  const { svg, width, height } = toSvg(tree, { theme });
  const scale = Math.min(2, MOST_SIDE / width, MOST_SIDE / height, Math.sqrt(MOST_PIXELS / (width * height)));
  if (scale < 0.5)
    return Promise.resolve('The tree is too large for a PNG. Fold some branches, or take the SVG, which has no limit.');
  return new Promise((resolve) => {
    const image = new Image();
    image.onerror = () => resolve('The picture could not be painted. The SVG has the same content.');
    image.onload = () => {
      const canvas = document.createElement('canvas');
      canvas.width = Math.round(width * scale);
      canvas.height = Math.round(height * scale);
      canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
      canvas.toBlob((blob) => resolve(blob ?? 'This browser could not make the PNG. Take the SVG.'), 'image/png');
    };
    image.src = dataUrl(svg);
  });
}

/** Hands the tree to the reader as a file. @returns what went wrong, in a sentence, or null */
export async function download(tree: LabTree, kind: FileKind, theme: 'light' | 'dark'): Promise<string | null> {
  const name = fileName(tree, kind);
  if (kind === 'png') {
    const painted = await paint(tree, theme);
    if (typeof painted === 'string') return painted;
    hand(painted, name);
    return null;
  }
  const write = { json: serialize, md: toOutline, mmd: toMermaid, svg: (t: LabTree) => toSvg(t, { theme }).svg };
  hand(new Blob([write[kind](tree)], { type: TYPES[kind] }), name);
  return null;
}
