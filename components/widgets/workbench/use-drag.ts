import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import type { Where } from '../../lab/edit';
import { dropAt } from './rows';

export interface Drag {
  id: string;
  /** row and side where it would go */
  place: number;
  where: Where;
}

const EDGE = 36;

/**
 * Dragging a row by its handle, with mouse, pen or finger. Esc and a second finger put it back.
 * @param drop gets the row and the side of it where the row was let go
 */
export function useDrag(
  box: RefObject<HTMLElement | null>,
  size: { count: number; row: number },
  drop: (drag: Drag) => void,
): [Drag | null, (event: React.PointerEvent, id: string) => void] {
  const [drag, setDrag] = useState<Drag | null>(null);
  const now = useRef({ size, drop, drag });
  now.current = { size, drop, drag };
  const end = useRef<(() => void) | null>(null);
  useEffect(() => () => end.current?.(), []);

  const start = useCallback(
    (event: React.PointerEvent, id: string) => {
      const element = box.current;
      if (!element || event.button !== 0 || !event.isPrimary) return;
      event.preventDefault();
      end.current?.();
      let y = event.clientY;
      let frame = 0;
      const look = () => {
        const bounds = element.getBoundingClientRect();
        if (y < bounds.top + EDGE) element.scrollTop -= 8;
        else if (y > bounds.bottom - EDGE) element.scrollTop += 8;
        const { count, row } = now.current.size;
        const found = dropAt(count, y - bounds.top + element.scrollTop, row);
        setDrag((before) =>
          before && before.place === found.place && before.where === found.where ? before : { id, ...found },
        );
        frame = requestAnimationFrame(look);
      };
      const move = (moved: PointerEvent) => {
        y = moved.clientY;
        if (!frame && Math.abs(y - event.clientY) > 3) look();
      };
      const finish = (really: boolean) => () => {
        cancelAnimationFrame(frame);
        removeEventListener('pointermove', move);
        removeEventListener('pointerup', up);
        removeEventListener('pointercancel', cancel);
        removeEventListener('keydown', key, true);
        end.current = null;
        const last = now.current.drag;
        setDrag(null);
        if (really && frame && last) now.current.drop(last);
      };
      const up = finish(true);
      const cancel = finish(false);
      const key = (pressed: KeyboardEvent) => {
        if (pressed.key !== 'Escape') return;
        pressed.stopPropagation();
        cancel();
      };
      end.current = cancel;
      addEventListener('pointermove', move);
      addEventListener('pointerup', up);
      addEventListener('pointercancel', cancel);
      addEventListener('keydown', key, true);
    },
    [box],
  );
  return [drag, start];
}
