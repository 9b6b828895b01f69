import { type JsonSchema, toJsonSchema } from '@valibot/to-json-schema';
import { manifestSchema, noteSchema, sourceSchema } from '../notes';

/**
 * The JSON Schema of a pack's files, so that an editor completes and checks them: the manifest, a file of notes, a file
 * of sources, or a pack in one file. Says what the form is; `pack check` says the rest.
 */
export function toPackSchema(): JsonSchema {
  const manifest = convert(manifestSchema);
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'A Denchu notes pack: pack.json, a file of notes, a file of sources, or all of them in one file',
    anyOf: [{ $ref: '#/definitions/manifest' }, NOTES, SOURCES, { $ref: '#/definitions/pack' }],
    definitions: {
      manifest,
      pack: { ...manifest, properties: { ...manifest.properties, notes: NOTES, sources: SOURCES } },
      note: convert(noteSchema),
      source: convert(sourceSchema),
    },
  };
}

const NOTES: JsonSchema = { type: 'array', items: { $ref: '#/definitions/note' } };
const SOURCES: JsonSchema = { type: 'array', items: { $ref: '#/definitions/source' } };

function convert(schema: typeof manifestSchema | typeof noteSchema | typeof sourceSchema): JsonSchema {
  const { $schema: _, ...converted } = toJsonSchema(schema, {
    // White space around a text is forgiven, which JSON Schema cannot say.
    ignoreActions: ['trim'],
    // The flag "u" changes nothing in these patterns, which are ASCII.
    overrideAction: ({ valibotAction, jsonSchema }) =>
      valibotAction.type === 'regex' && 'requirement' in valibotAction && valibotAction.requirement instanceof RegExp
        ? { ...jsonSchema, pattern: valibotAction.requirement.source }
        : null,
  });
  return converted;
}
