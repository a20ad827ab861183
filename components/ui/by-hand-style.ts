/** Looks of the box from which a text is copied by hand; they come with the code that shows it. */
export const BY_HAND_STYLE = `
.copy-by-hand {
  position: fixed;
  z-index: 29;
  inset: auto 0.75rem 0.75rem;
  max-width: 34rem;
  margin-inline: auto;
  display: grid;
  gap: 0.5rem;
  padding: 0.9rem 1rem;
  background: var(--paper);
  color: var(--ink);
  border: 1px solid var(--control);
  border-radius: 8px;
  box-shadow: 0 6px 24px rgb(0 0 0 / 0.18);
  font: 500 0.875rem / 1.4 var(--sans);
}
.copy-by-hand textarea {
  width: 100%;
  padding: 0.4rem 0.5rem;
  border: 1px solid var(--control);
  border-radius: 4px;
  background: var(--paper-2);
  color: inherit;
  font:
    400 0.8125rem / 1.45 ui-monospace,
    monospace;
  overflow-wrap: anywhere;
}
.copy-by-hand button {
  justify-self: end;
  min-height: 2.25rem;
  padding: 0.25rem 0.9rem;
  border: 1px solid var(--control);
  border-radius: 4px;
  cursor: pointer;
}
.copy-by-hand {
  max-height: calc(100% - 1rem);
  overflow-y: auto;
  overscroll-behavior: contain;
}
`;
