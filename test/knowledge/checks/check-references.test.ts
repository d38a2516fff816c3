import { describe } from 'vitest';
import { checkReferences } from '../../../rules/knowledge/checks/check-references.ts';
import { expectSentences } from './expect-sentences.ts';

describe('sources and sentences that facts name', () => {
  expectSentences(checkReferences, [
    [
      'an unknown source in a protocol',
      (f) => {
        f.protocols.usual!.windows[0]!.sources[0]!.source = 'gide';
      },
      [/retinoid in protocols\/usual\.json names the source "gide"/],
    ],
    [
      'an unknown source in the guidance',
      (f) => {
        f.guidance[0]!.sources = [{ source: 'gide', says: 'says.guide' }];
      },
      [/opening in guidance\.json names the source "gide"/],
    ],
    [
      'an unknown sentence of a window',
      (f) => {
        f.protocols.usual!.windows[0]!.disagreement = 'disagree.none';
      },
      [/names the sentence "disagree\.none"/],
    ],
    [
      'an unknown note of an ingredient',
      (f) => {
        f.ingredients.aha![0]!.note = 'note.none';
      },
      [/Own aha in ingredients\/aha\.json names the sentence "note\.none"/],
    ],
    [
      'an unknown sentence of what sets the pH',
      (f) => {
        f.ingredients.aha![0]!.adjuster = 'note.none';
      },
      [/Own aha in ingredients\/aha\.json names the sentence "note\.none"/],
    ],
    [
      'an oral form that is no ingredient',
      (f) => {
        f.ingredients.aha![0]!.oralForm = 'Own aha (Oral)';
      },
      [/Own aha in ingredients\/aha\.json has the oral form "Own aha \(Oral\)", which is no ingredient/],
    ],
    [
      'an unknown pending note',
      (f) => {
        f.ingredients.aha![0]!.pending = 'note.none';
      },
      [/"note\.none"/],
    ],
    [
      'an unknown reason of a false friend',
      (f) => {
        f.wording.en!.rest!['friend.fatty-alcohol'] = 'It softens.';
        f.falseFriends.push({ inci: 'Wool Alcohol', notThe: 'drying-alcohol', why: 'friend.none' });
      },
      [/Wool Alcohol .* "friend\.none"/],
    ],
    [
      'a kind of source without words',
      (f) => {
        delete f.wording.en!.rest!['source-kind.blog'];
      },
      [/"source-kind\.blog"/],
    ],
    [
      'a sentence about a source that no fact names',
      (f) => {
        f.wording.en!.rest!['says.guide.old'] = 'Wait two weeks.';
      },
      [/No fact names the sentence "says\.guide\.old"/],
    ],
    [
      'a sentence of the engine need not be named by a fact',
      (f) => {
        f.wording.en!.rest!['verdict.from'] = 'From {date}';
      },
      [],
    ],
  ]);
});
