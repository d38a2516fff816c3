import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadFacts } from '../../infra/build/check-knowledge.ts';
import { namedMessages } from '../../rules/knowledge/checks/check-references.ts';
import { codeOnly, readSourceFiles } from '../house/source-file.ts';
import { idPattern, idsInCode, saidIds } from './ids-in-code.ts';

const root = join(import.meta.dirname, '..', '..');
const english = join(root, 'rules', 'knowledge', 'wording', 'en');
const ids = readdirSync(english).flatMap((file) => Object.keys(JSON.parse(readFileSync(join(english, file), 'utf8'))));
const code = readSourceFiles(root)
  .filter(({ path }) => /^(?:rules|functions)\//.test(path) && !path.includes('/checks/'))
  .map(({ text }) => codeOnly(text, true))
  .join('\n');

describe('the English sentences', () => {
  test('are each used, by a fact or by the code', () => {
    const named = namedMessages(loadFacts(join(root, 'rules', 'knowledge')).facts);
    const patterns = idsInCode(code).map(idPattern);
    expect(ids.filter((id) => !named.has(id) && !patterns.some((pattern) => pattern.test(id)))).toEqual([]);
  });
  test('are there for every id that the code says', () => {
    const said = saidIds(code);
    expect(said.length).toBeGreaterThan(20);
    expect(said.filter((id) => !ids.some((one) => idPattern(id).test(one)))).toEqual([]);
  });
});

const place = '$' + '{one}';
const samples: [why: string, code: string, id: string, taken: boolean][] = [
  ['a literal', "say('amount.low')", 'amount.low', true],
  ['a literal without a full stop', "say('denatured')", 'denatured', true],
  ['another literal', "say('amount.low')", 'amount.high', false],
  ['a literal kept for later', "const id = 'amount.low';", 'amount.low', true],
  ['a template', `say(\`category.${place}.short\`)`, 'category.vitamin-c.short', true],
  ['a template within a template', `\`${'$'}{say(\`gap.${place}.title\`)}.\``, 'gap.not-a-list.title', true],
  ['a template has its own end', `say(\`category.${place}.short\`)`, 'category.vitamin-c.effect', false],
  ['a full stop is a full stop', "say('amount.low')", 'amountxlow', false],
];

describe('ids are found in code', () => {
  test.each(samples)('%s', (_why, text, id, taken) => {
    expect(idsInCode(text).some((one) => idPattern(one).test(id))).toBe(taken);
  });
});
