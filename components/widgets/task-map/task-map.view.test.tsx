// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { loadMapTasks } from '../../../content/map-tasks';
import { openAct } from '../../../tests/unit/figure-views';
import TaskMap from '.';
import type { Task } from './tasks';

afterEach(cleanup);

describe('the map of tasks', () => {
  it('places by key and by button, puts the task into its region, opens the note, and hands the focus on', () => {
    const [first, second] = loadMapTasks();
    render(<TaskMap id="task-map" tasks={loadMapTasks() as Task[]} />);
    openAct('All');
    expect(screen.queryByText(/Our placement:/)).toBeNull();
    const corner = screen.getByRole('button', { name: 'There is none, someone pushes' });
    fireEvent.keyDown(corner, { key: '4', ctrlKey: true });
    expect(screen.queryByText(/Our placement:/)).toBeNull();
    fireEvent.keyDown(corner, { key: '4' });
    expect(screen.getByText('Our placement:')).toBeTruthy();
    const dark = screen.getByRole('region', { name: 'No known help' });
    expect(within(dark).getByRole('button', { name: /^A filled-in sudoku: ?you$/ })).toBeTruthy();
    expect(screen.getByRole('button', { name: 'There is a check, nobody pushes: we; Easy to check' })).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Next task' }));
    expect(document.activeElement?.textContent).toBe(second?.title);
    fireEvent.click(screen.getByRole('button', { name: 'There is none, nobody pushes' }));
    fireEvent.click(within(dark).getByRole('button', { name: /sudoku/ }));
    expect(document.activeElement?.textContent).toBe(first?.title);
    fireEvent.click(screen.getByRole('button', { name: 'Start over' }));
    expect(screen.queryByText('Our placement:')).toBeNull();
  });

  it('opens a task from the map in its act, with the focus, and keeps what was placed', () => {
    const [first, second] = loadMapTasks();
    render(<TaskMap id="task-map" tasks={loadMapTasks() as Task[]} />);
    fireEvent.click(screen.getByRole('button', { name: 'There is none, someone pushes' }));
    fireEvent.click(screen.getByRole('button', { name: 'Next task' }));
    expect(document.activeElement?.textContent).toBe(second?.title);
    openAct('The map');
    fireEvent.click(
      within(screen.getByRole('region', { name: 'No known help' })).getByRole('button', { name: /sudoku/ }),
    );
    expect(document.activeElement?.textContent).toBe(first?.title);
    expect(screen.getByText('Our placement:')).toBeTruthy();
  });
});
