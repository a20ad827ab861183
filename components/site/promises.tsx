/** Promises, each with the test that holds it. */
export function Promises({ promises }: { promises: readonly { says: string; test: string; file: string }[] }) {
  return (
    <ul>
      {promises.map(({ says, test, file }) => (
        <li key={says}>
          {says}{' '}
          <small translate="no" className="wrap-anywhere">
            “{test}”, {file}
          </small>
        </li>
      ))}
    </ul>
  );
}
