/** The switch for one site: a button with the role of a switch, named after the site. */
import { whenTrusted } from './trusted.ts';

interface SiteSwitchProps {
  site: string;
  on: boolean;
  onToggle(on: boolean): void;
}

export function SiteSwitch({ site, on, onToggle }: SiteSwitchProps) {
  return (
    <button
      type="button"
      role="switch"
      class="switch"
      aria-checked={on}
      aria-label={`Read news on ${site}`}
      onClick={whenTrusted(() => onToggle(!on))}
    >
      <span class="knob" aria-hidden="true" />
    </button>
  );
}
