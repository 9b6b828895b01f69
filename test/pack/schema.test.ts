import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { toPackSchema } from '../../lib/command/to-pack-schema';

it('ships the schema that the code checks by', () => {
  // `npm run pack -- schema` writes it anew.
  expect(JSON.parse(readFileSync('public/packs/schema.json', 'utf8'))).toEqual(
    JSON.parse(JSON.stringify(toPackSchema())),
  );
});

it('has a definition for each kind of file, and lets no unknown field pass', () => {
  const { definitions = {} } = toPackSchema();
  expect(Object.keys(definitions)).toEqual(['manifest', 'pack', 'note', 'source']);
  for (const definition of Object.values(definitions))
    expect(definition).toMatchObject({ additionalProperties: false });
});
