/** What stands where a figure's work could be done neither in a worker nor on the page; nothing where it could. */
export function WorkFailed({ failed, instead = '' }: { failed: string | null; instead?: string }) {
  if (failed === null) return null;
  return (
    <p role="alert" className="mb-3 font-sans text-sm text-no">
      {failed} {instead}
    </p>
  );
}
