/** The data in short, and the way to the page about them. */
import type { DataState } from '../about/about-state.ts';
import { ageSentence } from '../data-age.ts';
import { say } from '../say.ts';
import { SettingsSection } from './SettingsSection.tsx';

interface DataSectionProps {
  data: DataState;
  today: Date;
  aboutAddress: string;
}

export function DataSection({ data, today, aboutAddress }: DataSectionProps) {
  return (
    <SettingsSection id="data" title={say('settings.data')}>
      {data.kind === 'loading' && <p class="quiet">{say('settings.dataLoading')}</p>}
      {data.kind === 'failed' && (
        <p class="note">
          <strong>{say('settings.dataFailed')}</strong> {data.message}
        </p>
      )}
      {data.kind === 'known' && (
        <>
          <p>
            <strong>{say('settings.dataVersion', { version: data.version })}</strong> · {ageSentence(data.version, today)}
          </p>
          <p class="quiet">{say('settings.dataCounts', data.counts)}</p>
        </>
      )}
      <p class="after">
        <a href={aboutAddress}>{say('settings.dataMore')}</a>
      </p>
    </SettingsSection>
  );
}
