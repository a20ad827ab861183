import { HIDDEN_MOST, LIMITS } from './document';
import { FORMAT, VERSION } from './format';

const share = (description: string) => ({ description, type: ['number', 'null'], minimum: 0, maximum: 1 });

/** The file format as JSON Schema (draft 2020-12). What it lets through is read; levels, nodes and size are limited besides. */
export const DECOMPOSITION_SCHEMA = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'A decomposition: a task and the parts a judgement of it rests on',
  description: `Version ${VERSION}. At most ${LIMITS.nodes} nodes on ${LIMITS.levels} levels, at most ${LIMITS.characters} characters. Unknown fields are left out when a file is read.`,
  type: 'object',
  required: ['format', 'version', 'root'],
  properties: {
    format: { const: FORMAT },
    version: { const: VERSION },
    title: {
      type: ['string', 'null'],
      description: `Name of the tree; what goes beyond ${LIMITS.title} characters is cut.`,
    },
    note: {
      type: ['string', 'null'],
      description: `Commentary, may hold line breaks; cut at ${LIMITS.note} characters.`,
    },
    settings: {
      type: 'object',
      description: 'The model’s settings; what is left out has its default.',
      properties: {
        g: {
          type: 'number',
          minimum: 0,
          maximum: 2,
          default: 0.5,
          description: 'Gloss: how much better an unseen bluff looks than unseen real work.',
        },
        beta: {
          type: 'number',
          minimum: 0,
          maximum: 50,
          default: 6,
          description: 'How strongly the AI is optimised against the judgement.',
        },
        c: {
          type: 'number',
          minimum: 0,
          maximum: 1,
          default: 0.9,
          description: 'How often a look through the reports reaches a piece, at nodes that name nothing.',
        },
        h: { type: 'number', minimum: 0, maximum: 1, default: 1, description: 'Reliability at leaves that name none.' },
        hRead: {
          type: 'number',
          minimum: 0,
          maximum: 1,
          default: 1,
          description: 'Human reliability in reading a report.',
        },
        k: { type: 'number', minimum: 1, maximum: 9, default: 1, description: 'Reports asked for per part.' },
        r: {
          type: 'number',
          minimum: 0,
          maximum: 1,
          default: 0,
          description: 'How often those reports fail together.',
        },
        q: {
          type: 'number',
          minimum: 0,
          maximum: 1,
          default: 0,
          description: 'Share of the assistants’ failures that always hit the same places.',
        },
        read: { type: 'number', minimum: 0.1, maximum: 600, default: 5, description: 'Minutes to read one report.' },
        budget: {
          type: ['number', 'null'],
          minimum: 0.1,
          maximum: LIMITS.minutes,
          default: null,
          description: 'Minutes for one judgement; null: as many as it takes.',
        },
        mode: {
          enum: ['node', 'shared'],
          default: 'node',
          description: 'An assistant for each node, or one for all nodes of a height.',
        },
        weight: {
          enum: ['leaf', 'equal'],
          default: 'leaf',
          description: 'What a part counts for in its parent: its share of the leaves, or all the same.',
        },
        hidden: {
          type: 'number',
          minimum: 0,
          maximum: HIDDEN_MOST,
          default: 0,
          description: 'Share of a product that no question below asks about, at nodes that name none.',
        },
        falseAlarm: {
          type: 'number',
          minimum: 0,
          maximum: 0.49,
          default: 0,
          description: 'How often a look calls real work a bluff.',
        },
        growth: {
          type: 'number',
          minimum: 0,
          maximum: 0.5,
          default: 0,
          description: 'By which share the gloss grows with each level above the leaves.',
        },
      },
    },
    root: { $ref: '#/$defs/node' },
  },
  $defs: {
    node: {
      type: 'object',
      properties: {
        id: {
          type: ['string', 'null'],
          description: `Letters, digits, - and _, at most ${LIMITS.id}; one that is missing, not usable or there twice is replaced.`,
        },
        title: { type: ['string', 'null'], description: `Cut at ${LIMITS.title} characters.` },
        produces: { type: ['string', 'null'], description: `What is produced; cut at ${LIMITS.produces} characters.` },
        minutes: {
          type: ['number', 'null'],
          minimum: 0,
          maximum: LIMITS.minutes,
          description: 'Minutes a person needs to judge the product alone.',
        },
        help: {
          type: ['string', 'null'],
          description: `Which evaluation-assistance the judgement needs; cut at ${LIMITS.help} characters.`,
        },
        c: share(
          'How often a look through the reports on its parts reaches a piece of the product (nodes with parts).',
        ),
        h: share('How often a person’s look at the product finds what is wrong (leaves).'),
        hidden: {
          description: 'Share of the product that no question below asks about, always the same (nodes with parts).',
          type: ['number', 'null'],
          minimum: 0,
          maximum: HIDDEN_MOST,
        },
        folded: { type: ['boolean', 'null'] },
        parts: { type: ['array', 'null'], maxItems: LIMITS.nodes, items: { $ref: '#/$defs/node' } },
      },
    },
  },
} as const;
