/** `cli card`: the card model of an entity. */
import { parseArgs } from 'node:util';
import { buildCard } from '../../engine/card/card.ts';
import { isIsoDate } from '../../engine/dates.ts';
import { ENGLISH } from '../english.ts';
import { loadMap, loadPack } from '../load-pack.ts';
import { UsageError } from './usage.ts';

export async function runCard(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { date: { type: 'string' }, perspective: { type: 'boolean' } },
    allowPositionals: true,
  });
  const [id, ...rest] = positionals;
  if (id === undefined || rest.length > 0) throw new UsageError('card takes one entity id');
  if (values.date !== undefined && !isIsoDate(values.date))
    throw new UsageError(`“${values.date}” is not a date: write 2017, 2017-11 or 2017-11-03`);
  const pack = await loadPack();
  const entity = pack.find(id);
  if (entity < 0) throw new UsageError(`no entity “${id}”; “lookup NAME” finds the ids of a name`);
  console.log(
    JSON.stringify(
      buildCard(entity, pack, ENGLISH, {
        geometry: loadMap(),
        perspective: values.perspective === true,
        ...(values.date !== undefined && { date: values.date }),
      }),
      undefined,
      2,
    ),
  );
  return 0;
}
