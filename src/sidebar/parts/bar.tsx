/** A progress bar with the counts behind it in words. */
export function Bar({ label, share, text }: { label: string; share: number; text: string }) {
  const percent = Math.round(100 * share);
  return (
    <div>
      <div
        class="bar"
        role="progressbar"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={percent}
        aria-valuetext={text}
      >
        <div style={{ width: `${percent}%` }} />
      </div>
      <p>{text}</p>
    </div>
  );
}
