import { describe } from 'vitest';
import { expectHits, type NameRow } from './expect-hits.ts';

const polymers: NameRow[] = [
  ['crosspolymer with a chain', 'Acrylates/C10-30 Alkyl Acrylate Crosspolymer', ''],
  ['numbered crosspolymer', 'Polyacrylate Crosspolymer-6', ''],
  ['silicone crosspolymer', 'Dimethicone/Vinyl Dimethicone Crosspolymer', ''],
  ['of acids', 'Lactic Acid/Glycolic Acid Copolymer', ''],
  ['anhydrides', 'Adipic Acid/Neopentyl Glycol/Trimellitic Anhydride Copolymer', ''],
  ['hyaluronate crosspolymer soothes', 'Sodium Hyaluronate Crosspolymer', 'soothing'],
  ['no monomer', 'Zorbate/Blorpene Copolymer', null],
  ['the head alone', 'Copolymer', null],
  ['an active before it', 'Salicylic Acid Acrylates Copolymer', null],
];

const colours: NameRow[] = [
  ['colour index', 'CI 77891', ''],
  ['glued', 'CI77491', ''],
  ['bare number of a pigment', '77492', ''],
  ['with its salt', 'CI 15850:1', ''],
  ['US name', 'FD&C Yellow No. 5', ''],
  ['lake', 'Red 7 Calcium Lake', ''],
  ['external', 'Ext. D&C Violet No. 2', ''],
  ['hair colour', 'Acid Violet 43', ''],
  ['a number no cosmetic uses', 'CI 99999', null],
  ['too short', 'CI 778', null],
  ['a colour without number', 'Red', null],
  ['a number that is none of them', 'Red 4000', null],
  ['a year', '2024', null],
];

const minerals: NameRow[] = [
  ['gem', 'Tourmaline Powder', ''],
  ['several', 'Rose Quartz Powder', ''],
  ['colloid', 'Colloidal Platinum Powder', ''],
  ['clay', 'Moroccan Lava Clay', ''],
  ['unknown clay', 'Zorbian Clay', null],
  ['the form alone', 'Water Powder', null],
];

describe('polymers', () => expectHits(polymers));
describe('colourants', () => expectHits(colours));
describe('minerals', () => expectHits(minerals));
