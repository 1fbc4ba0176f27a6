/** An estimate for tests: one thousand fighters of an invented group in one town on 1 May 2020. */
import { parseDate } from '../../../engine/dates.ts';
import type { EstimateRecord } from '../../../engine/pack/records.ts';

export function estimate(id: string, more: Partial<EstimateRecord> = {}): EstimateRecord {
  return {
    id,
    subject: 'red-banner',
    place: ['amberton'],
    measure: 'fighters',
    qualifier: 'exact',
    basis: 'stock',
    asOf: '2020-05-01',
    by: 'A reporter',
    claim: false,
    source: ['paper-2020'],
    checked: 'read',
    ...more,
  };
}

/** Days of an ISO date that is one. */
export function days(iso: string) {
  const interval = parseDate(iso);
  if (!interval) throw new Error(`${iso} is no date`);
  return interval;
}
