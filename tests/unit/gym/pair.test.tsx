// @vitest-environment jsdom
import { fireEvent, render, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { Pair } from '../../../components/gym/pair';
import { usePlayback } from '../../../components/gym/playback';
import { DEFAULT_VIEW } from '../../../components/widgets/teach-by-comparing/defaults';
import { quietPage } from '../figure-views';

const choose = vi.fn();
const undo = vi.fn();
function Here({ ready = true }: { ready?: boolean }) {
  const playback = usePlayback();
  return (
    <Pair
      clips={DEFAULT_VIEW.pair}
      stage={(_, name) => <p>{name}</p>}
      below={() => null}
      playback={playback}
      ready={ready}
      last={null}
      canUndo
      question="Which?"
      onChoose={choose}
      onUndo={undo}
    />
  );
}

describe('a pair of clips', () => {
  quietPage(undefined);

  it('has buttons whose names contain what is written on them', () => {
    render(<Here />);
    for (const [seen, name] of [
      ['This one', 'This one, on the left'],
      ['This one', 'This one, on the right'],
      ['About equal', 'About equal'],
      ['Can’t tell', 'Can’t tell: show others'],
      ['Take back', 'Take back'],
    ] as const)
      expect(screen.getByRole('button', { name }).textContent).toContain(seen);
    expect(screen.getByText('Clip A, left')).toBeTruthy();
  });

  it('is answered by its buttons and keys, and takes back', () => {
    render(<Here />);
    fireEvent.click(screen.getByRole('button', { name: 'This one, on the right' }));
    fireEvent.keyDown(screen.getByRole('group'), { key: 'ArrowLeft' });
    fireEvent.keyDown(screen.getByRole('group'), { key: 'ArrowUp' });
    // a key that is held down is one answer
    fireEvent.keyDown(screen.getByRole('group'), { key: 'ArrowLeft', repeat: true });
    expect(choose.mock.calls).toEqual([['B'], ['A'], ['unsure']]);
    fireEvent.keyDown(screen.getByRole('group'), { key: 'z' });
    expect(undo).toHaveBeenCalledOnce();
  });
});
