import { type Kysely, type RawBuilder, sql } from 'kysely'

/**
 * Words are found by their characters, too: names of few are frequent where scripts have many, and trigrams take three.
 * Of what is new the index keeps no more aside than is looked through in no time. Where very many words have some
 * characters, it is known in names of which scripts those occur.
 */
export const wordCharacters = {
  async up (db: Kysely<unknown>): Promise<void> {
    await sql`
      CREATE INDEX employee_words_characters ON employee_words USING gin (string_to_array(word, NULL))
        WITH (gin_pending_list_limit = 512)`.execute(db)

    await sql`
      CREATE TABLE employee_characters (character text COLLATE "C" NOT NULL, script integer NOT NULL)`.execute(db)
    await sql`CREATE INDEX employee_characters_character ON employee_characters (character, script)`.execute(db)
    // No unique index: those who note the same at once would wait for each other.
    await sql`
      CREATE FUNCTION note_word_characters () RETURNS trigger LANGUAGE plpgsql SET enable_seqscan = off AS $$
      BEGIN
        INSERT INTO employee_characters (character, script)
          SELECT * FROM (${charactersOf(sql`added`)} OFFSET 0) AS term WHERE NOT EXISTS (
            SELECT FROM employee_characters AS known
            WHERE (known.character, known.script) = (term.character, term.script) OFFSET 0);
        RETURN NULL;
      END $$`.execute(db)
    await sql`
      CREATE TRIGGER employee_words_characters_insert AFTER INSERT ON employee_words REFERENCING NEW TABLE AS added
        FOR EACH STATEMENT EXECUTE FUNCTION note_word_characters()`.execute(db)
    await sql`
      INSERT INTO employee_characters (character, script) ${charactersOf(sql`employee_words`)}`.execute(db)
  }
}

function charactersOf (words: RawBuilder<unknown>) {
  return sql`SELECT DISTINCT character, script FROM ${words}, unnest(string_to_array(word, NULL)) AS character`
}
