/** Before any test: the data set is compiled if there is none or if a table or the compiler is newer, since tests read the built files. */
import { loadPack } from '../../scripts/load-pack.ts';

export default async function buildDataset(): Promise<void> {
  try {
    await loadPack();
  } catch (error) {
    throw new Error('The unit tests need the compiled data set: run “npm run build:dataset” and mend what it names.', { cause: error });
  }
}
