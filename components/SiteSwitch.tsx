/** The switch for one site: a button with the role of a switch, named after the site. */
import { say } from './say.ts';
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
      aria-label={say('popup.switch', { site })}
      onClick={whenTrusted(() => onToggle(!on))}
    >
      <span class="knob" aria-hidden="true" />
    </button>
  );
}
