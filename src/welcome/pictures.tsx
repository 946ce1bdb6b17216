import type { ComponentChildren } from 'preact';

/*
 * What the texts beside them say, drawn in the colours of the scheme. They show no real screen, so that no screen can make
 * them wrong; who does not see them misses nothing.
 */

/** The list of steps: two done, one on turn, one that waits. */
export function StepsPicture() {
  return (
    <Picture>
      <rect class="card" x="66" y="14" width="148" height="132" rx="8" />
      <Bar x={80} y={28} width={64} strong />
      <rect class="line" x="80" y="44" width="120" height="5" rx="2.5" />
      <rect class="accent" x="80" y="44" width="58" height="5" rx="2.5" />
      {[64, 84].map(y => (
        <g key={y}>
          <circle class="accent" cx="88" cy={y} r="7" />
          <path class="tick" d={`M85 ${y}l2.4 2.6 4-5`} />
          <Bar x={102} y={y - 3} width={74} />
        </g>
      ))}
      <rect class="soft" x="76" y="96" width="128" height="22" rx="5" />
      <circle class="ring" cx="88" cy="107" r="6.5" />
      <Bar x={102} y={104} width={86} strong />
      <circle class="ring waits" cx="88" cy="130" r="6.5" />
      <path class="hands" d="M88 126.5v3.5l2.5 1.5" />
      <Bar x={102} y={127} width={58} />
    </Picture>
  );
}

/** A form with a hint beside one of its fields. */
export function HintsPicture() {
  return (
    <Picture>
      <Window />
      {[48, 78, 108].map(y => (
        <g key={y}>
          <Bar x={40} y={y} width={34} />
          <rect class={y === 78 ? 'field current' : 'field'} x="40" y={y + 9} width="84" height="13" rx="3" />
        </g>
      ))}
      <path
        class="card"
        d="M140 70h98a6 6 0 0 1 6 6v34a6 6 0 0 1-6 6h-98a6 6 0 0 1-6-6v-12l-6-5 6-5V76a6 6 0 0 1 6-6z"
      />
      <circle class="accent" cx="148" cy="83" r="6" />
      <path class="tick" d="M145 83l2.4 2.6 4-5" />
      <Bar x={160} y={80} width={70} strong />
      <Bar x={144} y={95} width={88} />
      <Bar x={144} y={104} width={62} />
    </Picture>
  );
}

/** A question over the page, with two answers. */
export function GuardPicture() {
  return (
    <Picture>
      <Window />
      <Bar x={40} y={48} width={34} />
      <rect class="field" x="40" y="57" width="84" height="13" rx="3" />
      <rect class="veil" x="28" y="20" width="224" height="124" rx="8" />
      <rect class="card" x="72" y="46" width="136" height="78" rx="8" />
      <Bar x={84} y={58} width={88} strong />
      <circle class="ring" cx="89" cy="76" r="4" />
      <Bar x={98} y={73} width={82} />
      <circle class="ring" cx="89" cy="90" r="4" />
      <Bar x={98} y={87} width={60} />
      <rect class="accent" x="84" y="102" width="54" height="14" rx="4" />
      <rect class="field" x="144" y="102" width="54" height="14" rx="4" />
    </Picture>
  );
}

function Picture({ children }: { children: ComponentChildren }) {
  return (
    <svg class="picture" viewBox="0 0 280 160" aria-hidden="true" focusable="false">
      <rect class="ground" width="280" height="160" rx="10" />
      {children}
    </svg>
  );
}

function Window() {
  return (
    <>
      <rect class="card" x="28" y="20" width="224" height="124" rx="8" />
      <path class="edge" d="M28 38h224" />
      {[38, 46, 54].map(x => (
        <circle key={x} class="line" cx={x} cy="29" r="2.5" />
      ))}
    </>
  );
}

/** A line of text. */
function Bar({ x, y, width, strong = false }: { x: number; y: number; width: number; strong?: boolean }) {
  return <rect class={strong ? 'ink' : 'line'} x={x} y={y} width={width} height="6" rx="3" />;
}
