/** A numbered list of things to do, in order. */
export function Steps({ items }: { items: string[] }) {
  return (
    <ol>
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ol>
  );
}
