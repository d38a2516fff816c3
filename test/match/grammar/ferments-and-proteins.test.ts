import { describe } from 'vitest';
import { expectHits, type NameRow } from './expect-hits.ts';

const ferments: NameRow[] = [
  ['no lactic acid', 'Lactobacillus Ferment', ''],
  ['lysate', 'Bifida Ferment Lysate', ''],
  ['on a plant', 'Leuconostoc/Radish Root Ferment Filtrate', ''],
  ['on several', 'Bacillus/Soybean/Folic Acid Ferment Extract', ''],
  ['of a plant', 'Oryza Sativa (Rice) Ferment Filtrate', ''],
  ['an unknown organism', 'Zorbacillus Ferment', null],
  ['the word alone', 'Ferment Extract', null],
  ['an oil after it is another name', 'Lactobacillus Ferment Lavandula Angustifolia Oil', null],
];

const proteins: NameRow[] = [
  ['hydrolysed protein', 'Hydrolyzed Wheat Protein', ''],
  ['British spelling', 'Hydrolysed Keratin', ''],
  ['oat protein soothes like oat', 'Hydrolyzed Oat Protein', 'soothing'],
  ['surfactant on a protein', 'Sodium Cocoyl Hydrolyzed Soy Protein', ''],
  ['amino acids of a source', 'Silk Amino Acids', ''],
  ['hyaluronic acid in pieces', 'Hydrolyzed Hyaluronic Acid', 'soothing'],
  ['an unknown source', 'Hydrolyzed Zorbin Protein', null],
  ['protein alone', 'Protein', null],
];

const peptides: NameRow[] = [
  ['palmitoyl is not retinyl', 'Palmitoyl Tripeptide-1', 'soothing'],
  ['acetyl', 'Acetyl Hexapeptide-8', 'soothing'],
  ['copper', 'Copper Tripeptide-1', 'soothing'],
  ['growth factor', 'sh-Oligopeptide-1', 'soothing'],
  ['with its salt', 'Dipeptide Diaminobutyroyl Benzylamide Diacetate', 'soothing'],
  ['a retinoyl peptide is a retinoid', 'Retinoyl Tripeptide-1', 'retinoid 3'],
  ['another active on a peptide', 'Salicyloyl Hexapeptide-1', 'bha 4'],
  ['an unknown acyl', 'Zorboyl Tripeptide-1', null],
];

describe('ferments', () => expectHits(ferments));
describe('proteins', () => expectHits(proteins));
describe('peptides', () => expectHits(peptides));
