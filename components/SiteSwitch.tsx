/** The switch for one site: a button with the role of a switch, named after the site. */
import { say } from './say.ts';
import { whenTrusted } from './trusted.ts';

interface SiteSwitchProps {
  site: string;
  on: boolean;
  /** An organisation decided: it can be seen, and not used. */
  fixed?: boolean;
  onToggle(on: boolean): void;
}

export function SiteSwitch({ site, on, fixed = false, onToggle }: SiteSwitchProps) {
  return (
    <button
      type="button"
      role="switch"
      class="switch"
      aria-checked={on}
      // Not `disabled`: it stays in reach of the keyboard, and says what it is.
      aria-disabled={fixed}
      aria-label={say('popup.switch', { site })}
      onClick={whenTrusted(() => !fixed && onToggle(!on))}
    >
      <span class="knob" aria-hidden="true" />
    </button>
  );
}
