/** A setting that is on or off. */
export function Switch({ label, on, change }: { label: string; on: boolean; change: (on: boolean) => void }) {
  return (
    <label class="setting">
      <span>{label}</span>
      <input type="checkbox" checked={on} onChange={event => change(event.currentTarget.checked)} />
    </label>
  );
}
