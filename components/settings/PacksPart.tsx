/** Own data packs in short, and the way to the page where they are kept. */
import { say } from '../say.ts';
import { SettingsSection } from './SettingsSection.tsx';

interface PacksPartProps {
  /** How many are installed; undefined where that can't be told. */
  count: number | undefined;
  /** An organisation's policy may forbid them all. */
  allowed: boolean;
  address: string;
}

export function PacksPart({ count, allowed, address }: PacksPartProps) {
  return (
    <SettingsSection id="packs" title={say('settings.packs')}>
      <p>{say('settings.packsWhat')}</p>
      {!allowed && <p class="note">{say('settings.packsForbidden')}</p>}
      {count !== undefined && <p class="quiet">{count === 0 ? say('settings.packsNone') : say('settings.packsCount', { count })}</p>}
      <p class="after">
        <a href={address}>{say('settings.packsOpen')}</a>
      </p>
    </SettingsSection>
  );
}
