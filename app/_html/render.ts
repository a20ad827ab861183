import { createHash } from 'node:crypto';
import { createElement } from 'react';
import { prerenderToNodeStream } from 'react-dom/static';
import { loadIsland } from '../../components/widgets/registry';

/** A short name for some content, the same for the same content. */
export const contentHash = (text: string | Buffer): string =>
  createHash('sha256').update(text).digest('hex').slice(0, 10);

/**
 * Draws a figure's first picture from the same entry and with the same id prefix that the browser hydrates with, so that
 * every id agrees. The chunk size keeps React from putting a long figure into a hidden block that a script would move.
 * @throws Error if the widget is unknown or throws
 */
export async function renderIsland(name: string, props: Record<string, unknown>): Promise<string> {
  const Widget = (await loadIsland(name)).default;
  const { prelude } = await prerenderToNodeStream(createElement(Widget, props), {
    identifierPrefix: `${String(props.id)}-`,
    progressiveChunkSize: 1e9,
    onError: (error) => {
      throw error;
    },
  });
  const pieces: Buffer[] = [];
  for await (const piece of prelude) pieces.push(Buffer.from(piece));
  return Buffer.concat(pieces).toString('utf8');
}
