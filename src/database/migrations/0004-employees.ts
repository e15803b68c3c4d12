import { type Kysely, type RawBuilder, sql } from 'kysely'

/**
 * The directory. `emp_id` alone is unique, so that the table can be distributed by it; `id` is a random UUID.
 * The collation is fixed, so that every database sorts by code point.
 *
 * Each text that lists search has a generated column with its folded form. One GIN index has the grams of all of them,
 * and one b-tree for each order has them in INCLUDE: lists test their filters without reading the table.
 */
export const employees = {
  async up (db: Kysely<unknown>): Promise<void> {
    await createFolded(db)
    await createGrams(db)
    await createGramsOf(db)
    const text = (column: string) => sql`
        ${sql.ref(column)} text COLLATE "C" NOT NULL
          CONSTRAINT ${sql.ref(`employees_${column}_check`)}
          CHECK (char_length(${sql.ref(column)}) <= 200 AND ${sql.ref(column)} ~ '[^[:space:]]')`
    const folded = (column: string) => sql`
        ${sql.ref(`folded_${column}`)} text COLLATE "C" NOT NULL
          GENERATED ALWAYS AS (folded(${sql.ref(column)})) STORED`
    await sql`
      CREATE TABLE employees (
        emp_id integer CONSTRAINT employees_emp_id_check CHECK (emp_id >= 1),
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        ${text('emp_name')},
        emp_dob date NOT NULL CONSTRAINT employees_emp_dob_check CHECK (emp_dob >= DATE '1900-01-01'),
        ${text('city')},
        ${text('country')},
        ${folded('emp_name')},
        ${folded('city')},
        ${folded('country')},
        PRIMARY KEY (emp_id) INCLUDE (emp_dob, folded_emp_name, folded_city, folded_country)
      )`.execute(db)
    for (const column of ['emp_name', 'emp_dob', 'city', 'country']) {
      await sql`
        CREATE INDEX ${sql.ref(`employees_${column}`)} ON employees (${sql.ref(column)}, emp_id)
          INCLUDE (${column === 'emp_dob' ? sql`` : sql`emp_dob, `}folded_emp_name, folded_city, folded_country)
        `.execute(db)
    }
    await sql`
      CREATE INDEX employees_grams ON employees
        USING gin (grams(folded_emp_name, folded_city, folded_country))`.execute(db)
  }
}

/** Characters that are ignored: marks of these scripts (those of others are letters), and characters without width. */
const ignored = [
  '\\u0300-\\u036f\\u1ab0-\\u1aff\\u1dc0-\\u1dff\\u20d0-\\u20ff\\ufe20-\\ufe2f', // Latin, Greek, Cyrillic: accents
  '\\u0591-\\u05bd\\u05bf\\u05c1\\u05c2\\u05c4\\u05c5\\u05c7', // Hebrew: points
  '\\u0610-\\u061a\\u0640\\u064b-\\u065f\\u0670\\u06d6-\\u06dc', // Arabic: vowels, hamza above, the letter stretcher
  '\\u06df-\\u06e4\\u06e7\\u06e8\\u06ea-\\u06ed\\u08d3-\\u08ff',
  '\\u0730-\\u074a', // Syriac: vowels
  '\\u00ad\\u061c\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\ufeff', // soft hyphens, joiners, direction
  '\\u115f\\u1160\\u17b4\\u17b5', // fillers
  '\\u180b-\\u180f\\ufe00-\\ufe0f\\U000e0000-\\U000e0fff' // selectors of variants, tags
].join('')

/** White space of Unicode that NFKD does not turn into spaces, and spaces. */
const whiteSpace = '\\u0009-\\u000d\\u0020\\u0085\\u1680\\u2028\\u2029'

/**
 * `folded`: a text as lists compare it. These are ignored: case, accents, forms of letters and of spaces that Unicode
 * calls compatible (full width, ligatures), characters without width, and white space but for one space between words.
 *
 * Lower case and then upper case makes ß, ẞ and ss the same, ς and σ, ı and i; letters with a stroke have no
 * decomposition. Both are of the root locale of ICU, whatever the locale of the database. The result has at most 600
 * bytes, since those of three columns have to fit into one entry of an index: a text of 200 characters has more if they
 * are beyond U+FFFF. The function is not STRICT: it would not be inlined, and take three times as long.
 */
async function createFolded (db: Kysely<unknown>): Promise<void> {
  await sql`
    CREATE FUNCTION folded (value text) RETURNS text IMMUTABLE PARALLEL SAFE LANGUAGE sql AS $$
      SELECT CASE
        WHEN ${isPlain} THEN upper(value COLLATE "C")
        ELSE ${foldedText}
      END $$`.execute(db)
}

/** Whether `value` is of ASCII characters alone, with single spaces between words. */
export const isPlain = sql`octet_length(value) = char_length(value) AND value COLLATE "C" !~ '^ |  | $|[\\t-\\r]'`

/** The folded form of any text `value`. */
export const foldedText = sql`left(
          normalize(translate(upper(lower(btrim(regexp_replace(regexp_replace(
            normalize(value, NFKD) COLLATE "C",
            '[${sql.raw(ignored)}]+', '', 'g'), '[${sql.raw(whiteSpace)}]+', ' ', 'g'))
            COLLATE "und-x-icu") COLLATE "und-x-icu"), 'ŁØĐ', 'LOD'), NFC) COLLATE "C",
          CASE WHEN octet_length(value) > 3 * char_length(value) THEN 150 ELSE 200 END)`

const blockLength = 16

/**
 * `grams`: of each of some folded texts its trigrams (every three consecutive characters), its last two characters, and
 * its last one, unless that is an ASCII character. Each gram costs time when it is written; grams that span two texts
 * would find nothing. Blocks keep each `substr` short, which counts characters from the start of its text: a plain loop
 * takes a third longer.
 */
async function createGrams (db: Kysely<unknown>): Promise<void> {
  const grams: RawBuilder<unknown>[] =
    Array.from({ length: blockLength }, (_, index) => sql`substr(block, ${sql.lit(index + 1)}, 3)`)
  await sql`
    CREATE FUNCTION grams (VARIADIC texts text[]) RETURNS tsvector IMMUTABLE PARALLEL SAFE LANGUAGE plpgsql AS $$
    DECLARE
      value text;
      count integer;
      block text;
      grams text[] := '{}';
    BEGIN
      FOREACH value IN ARRAY texts LOOP
        count := char_length(value) - CASE octet_length(right(value, 1)) WHEN 1 THEN 1 ELSE 0 END;
        FOR start IN 1 .. count BY ${sql.lit(blockLength)} LOOP
          block := substr(value, start, ${sql.lit(blockLength + 2)});
          grams := grams || (ARRAY[${sql.join(grams)}])[1:count - start + 1];
        END LOOP;
      END LOOP;
      RETURN array_to_tsvector(grams);
    END $$`.execute(db)
}

/**
 * `grams_of`: the query for the grams of a folded text that every text containing it has. They do not overlap, which
 * keeps the planner's estimate usable: it multiplies their frequencies. One or two characters are found as the
 * beginning of a gram.
 */
async function createGramsOf (db: Kysely<unknown>): Promise<void> {
  await sql`
    CREATE FUNCTION grams_of (value text) RETURNS tsquery IMMUTABLE PARALLEL SAFE LANGUAGE sql AS $$
      SELECT string_agg(
        '''' || replace(replace(substr(value, start, 3), '\\', '\\\\'), '''', '''''') || ''''
        || CASE WHEN char_length(value) < 3 THEN ':*' ELSE '' END, ' & ')::tsquery
      FROM generate_series(1, char_length(value), 3) AS start
      WHERE start <= greatest(char_length(value) - 2, 1) $$`.execute(db)
}
