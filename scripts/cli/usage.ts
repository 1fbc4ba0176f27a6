/** Wrong use of a command: one clear line on stderr and exit status 2. */
export class UsageError extends Error {
  override name = 'UsageError';
}

export const HELP: Record<string, string> = {
  '': `Usage: npm run -s cli -- <command> [arguments]

Commands:
  annotate FILE|-             names in documents, one JSON document a line in, one line out
  page FILE [--url URL]       a saved HTML page: is it an article, its date, its names
  card ENTITY [--date DATE]   the card of an entity for an article's date
  lookup NAME…|-              what a name can mean
  dataset stats               what the data set holds
  dataset audit [FOLDER]      every figure by how it was checked, oldest first
  pack check PATH             what is wrong with a data pack of your own, row by row
  pack build PATH -o FILE     makes a pack of a folder of tables

  <command> --help            more about a command`,
  annotate: `Usage: npm run -s cli -- annotate FILE|- [--numbers]

Reads one JSON document a line: {"id", "text", "lang"?, "date"?}. Writes one line for each:
{"id","mentions":[{"start","end","text","kind","type","as","entity","name","lat","lon","geonameid","wikipedia","wikidata","score","marked"}]}
Offsets are UTF-16 code units; fields without a value are left out. "lang" is accepted and not used. "-" reads standard input.
--numbers adds "numbers":[{"start","end","text","low","best","high","qualifier","nature","measure","actor","place","speaker","mode","from","asOf","confidence","compared"}], read by
English words: what each counts (ids of measures and entities), who says so, and of when it is. What the text does not tell is null, a measure that is none of ours "other".
"compared" has the outcome against other figures of that time (inside, above, below, lower, higher, overlaps, same, different scope, no other figure) and their ids.
A line that is no such document is reported on stderr with its number, the rest goes on, and the exit status is 1.`,
  page: `Usage: npm run -s cli -- page FILE [--url URL]

Reads a saved HTML page and writes {"article","why","date","dateSource","lang","mentions","numbers"} as JSON.
--url is the address the page was saved from; without it the page's own canonical address is used.`,
  card: `Usage: npm run -s cli -- card ENTITY [--date DATE] [--perspective]

Writes the card model of an entity as JSON. ENTITY is an id (islamic-state, iso:IQ); DATE is 2017, 2017-11 or 2017-11-03.
Without --date the newest figures lead. --perspective puts numbers of people beside ones that readers know.`,
  dataset: `Usage: npm run -s cli -- dataset stats
       npm run -s cli -- dataset audit [FOLDER]

stats prints counts of entities, names and curated facts by type, country, script, ambiguity, measure, decade, check and source, and the sizes of the files.
audit prints every figure of the tables by how it was checked, oldest first: check, day, id, first source, separated by tabs. FOLDER holds other tables than the
repository's. The exit status is 1 if a row names a source that is not in sources.csv.`,
  pack: `Usage: npm run -s cli -- pack check FILE|FOLDER
       npm run -s cli -- pack build FILE|FOLDER -o FILE.json|FILE.zip

check reads a pack (a JSON file, a zip, or a folder with pack.json and CSV tables) and prints what is wrong with it on stderr, one line each:
names.csv:12: name: error: … . Warnings are for you to judge. The exit status is 1 if there are errors.
build checks it the same way and writes it as one file, the same bytes each time. docs/packs.md has the columns and a tutorial.`,
  lookup: `Usage: npm run -s cli -- lookup NAME… | -

Writes one JSON line for each name: {"name","senses":[{"entity","kind","type","name","country","lat","lon","wikipedia"}]}.
"-" reads names from standard input, one a line. A name that nobody has gets an empty list.`,
};
