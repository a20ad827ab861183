// @vitest-environment jsdom
/** An embed can hide a figure's controls because every control says what it is, in every act. */
import { act, render } from '@testing-library/react';
import { createElement } from 'react';
import { describe, expect, it } from 'vitest';
import { figures as papers } from '../../../components/widgets';
import { loadIsland } from '../../../components/widgets/registry';
import { figureIds, figureOf } from '../../../content/page/resolve';
import { openAct, quietPage } from '../figure-views';

const KINDS = new Set(['slider', 'choice', 'button', 'story', 'acts', 'more']);
const kindOf = (element: Element) => element.closest('[data-control]')?.getAttribute('data-control') ?? '';

quietPage(undefined);

describe.each(figureIds())('%s', (id) => {
  const { widget = '', props } = figureOf(id) ?? {};
  const acts = papers[widget]?.model.acts?.map(({ label }) => label);

  it('marks every field with its kind of control', async () => {
    const Widget = (await loadIsland(widget)).default;
    await act(async () => void render(createElement(Widget, props)));
    for (const label of acts ?? ['']) {
      if (label) openAct(label);
      const unmarked = [...document.querySelectorAll('input, select, textarea')]
        .filter((field) => !KINDS.has(kindOf(field)))
        .map((field) => `${label}: ${field.outerHTML}`);
      expect(unmarked).toEqual([]);
      for (const control of document.querySelectorAll('[data-control]')) expect(KINDS).toContain(kindOf(control));
    }
  });
});
