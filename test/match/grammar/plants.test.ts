import { describe } from 'vitest';
import { expectHits, type NameRow } from './expect-hits.ts';

const oils: NameRow[] = [
  ['leaf oil of an aromatic plant', 'Eucalyptus Globulus Leaf Oil', 'essential-oil'],
  ['bare oil of an aromatic plant', 'Lavandula Angustifolia (Lavender) Oil', 'essential-oil'],
  ['peel oil', 'Citrus Aurantium Dulcis (Orange) Peel Oil', 'essential-oil'],
  ['fruit oil of a citrus', 'Citrus Aurantium Bergamia (Bergamot) Fruit Oil', 'essential-oil'],
  ['wood oil', 'Santalum Album (Sandalwood) Wood Oil', 'essential-oil'],
  ['flower oil of a damask rose', 'Rosa Damascena Flower Oil', 'essential-oil'],
  ['chamomile oil is an essential oil', 'Chamomilla Recutita (Matricaria) Flower Oil', 'essential-oil'],
  ['Roman chamomile oil too', 'Anthemis Nobilis Flower Oil', 'essential-oil'],
  ['an absolute is scent, whatever the plant', 'Polianthes Tuberosa Absolute', 'essential-oil'],
  ['in everyday words', 'Organic Lavender Essential Oil', 'essential-oil'],
  ['rose otto', 'Pure Rose Otto', 'essential-oil'],
  ['ylang ylang', 'Ylang Ylang Oil', 'essential-oil'],
  ['a spice whose seed holds the scent', 'Coriandrum Sativum (Coriander) Seed Oil', 'essential-oil'],
  ['nutmeg kernel', 'Myristica Fragrans (Nutmeg) Kernel Oil', 'essential-oil'],
  ['an unlisted species of an aromatic genus', 'Lavandula Pubescens Oil', 'essential-oil'],
  ['a mixed part that is not only seed', 'Cupressus Sempervirens Leaf/Nut/Stem Oil', 'essential-oil'],
  ['two plants in one oil', 'Helianthus Annuus/Lavandula Angustifolia Flower Oil', 'essential-oil'],
  ['a balsam whose extract is a declared allergen', 'Myroxylon Pereirae Resin', 'essential-oil'],
  ['oak moss is scent in any form', 'Evernia Prunastri (Oakmoss) Extract', 'fragrance'],
  ['chilli warms', 'Capsicum Annuum Fruit Extract', 'other-irritant'],
  ['cassia oil is cinnamon', 'Cassia Oil', 'essential-oil'],
  ['the genus Cassia is not', 'Cassia Alata Leaf Extract', ''],
  ['extract of an aromatic plant is none', 'Rosmarinus Officinalis (Rosemary) Leaf Extract', ''],
  ['its water is none', 'Rosa Damascena Flower Water', ''],
  ['its wax is none', 'Lavandula Angustifolia (Lavender) Flower Wax', ''],
  ['its powder is none', 'Eucalyptus Globulus Leaf Powder', ''],
  ['citrus seed oil is a fixed oil', 'Citrus Paradisi (Grapefruit) Seed Oil', ''],
  ['rosehip oil is a fixed oil', 'Rosa Canina Fruit Oil', ''],
  ['rosehip seed oil', 'Rosa Rubiginosa Seed Oil', ''],
  ['but a rosehip flower oil is not', 'Rosa Canina Flower Oil', 'essential-oil'],
  ['tea seed oil is no tea tree', 'Camellia Sinensis Seed Oil', ''],
  ['tea tree water', 'Melaleuca Alternifolia (Tea Tree) Leaf Water', ''],
  ['chia oil of the sage genus', 'Salvia Hispanica Seed Oil', ''],
  ['jojoba', 'Simmondsia Chinensis (Jojoba) Seed Oil', ''],
  ['apricot kernel oil', 'Prunus Armeniaca (Apricot) Kernel Oil', ''],
  ['infused oil of a plant without scent', 'Calendula Officinalis Flower Oil', ''],
  ['unsaponifiables of an oil', 'Olea Europaea (Olive) Oil Unsaponifiables', ''],
  ['rice bran oil in everyday words', 'Rice Bran Oil', ''],
  ['butter in everyday words', 'Shea Butter', ''],
];

const scrubs: NameRow[] = [
  ['walnut shell', 'Juglans Regia (Walnut) Shell Powder', 'physical-exfoliant'],
  ['apricot seed', 'Prunus Armeniaca (Apricot) Seed Powder', 'physical-exfoliant'],
  ['coconut shell', 'Cocos Nucifera (Coconut) Shell Powder', 'physical-exfoliant'],
  ['bamboo stem', 'Bambusa Arundinacea Stem Powder', 'physical-exfoliant'],
  ['rice hull', 'Oryza Sativa (Rice) Hull Powder', 'physical-exfoliant'],
  ['corn cob', 'Zea Mays (Corn) Cob Powder', 'physical-exfoliant'],
  ['loofah', 'Luffa Cylindrica Fruit Powder', 'physical-exfoliant'],
  ['coffee grounds', 'Coffea Arabica (Coffee) Seed Powder', 'physical-exfoliant'],
  ['cranberry seeds', 'Vaccinium Macrocarpon (Cranberry) Seed Granules', 'physical-exfoliant'],
  ['ground whole', 'Walnut Powder', 'physical-exfoliant'],
  ['beads of a wax', 'Jojoba Wax Beads', 'physical-exfoliant'],
  ['rosehip seed powder', 'Rosa Canina Seed Powder', 'physical-exfoliant'],
  ['almond meal is soft', 'Prunus Amygdalus Dulcis (Sweet Almond) Seed Meal', ''],
  ['almond shell is not', 'Prunus Amygdalus Dulcis (Sweet Almond) Shell Powder', 'physical-exfoliant'],
  ['seed extract', 'Coffea Arabica (Coffee) Seed Extract', ''],
  ['seed oil', 'Vitis Vinifera (Grape) Seed Oil', ''],
  ['bamboo extract', 'Bambusa Vulgaris Extract', ''],
  ['rice starch', 'Oryza Sativa (Rice) Starch', ''],
  ['sesame seed powder is on no list of scrubs', 'Sesamum Indicum (Sesame) Seed Powder', ''],
  ['apricot fruit extract', 'Prunus Armeniaca (Apricot) Fruit Extract', ''],
  ['psyllium husk swells', 'Plantago Ovata Husk Powder', ''],
];

const soothing: NameRow[] = [
  ['aloe juice', 'Aloe Barbadensis Leaf Juice', 'soothing'],
  ['oat flour', 'Avena Sativa (Oat) Kernel Flour', 'soothing'],
  ['centella', 'Centella Asiatica Extract', 'soothing'],
  ['a root in everyday words', 'Dandelion Root', ''],
  ['centella without a form', 'Centella Asiatica', 'soothing'],
  ['chamomile extract', 'Chamomilla Recutita (Matricaria) Flower Extract', 'soothing'],
];

const french: NameRow[] = [
  ['extract', "Extrait d'Orge", ''],
  ['of a part', 'Extrait de Racine de Betterave', ''],
  ['oil of a scented plant', 'Huile de Romarin', 'essential-oil'],
  ['oil of a kernel', "Huile de Noyaux d'Abricot", ''],
  ['water', 'Eau de Rose', ''],
  ['shells scrub', 'Poudre de Coques de Noix', 'physical-exfoliant'],
  ['oat soothes', "Extrait d'Avoine", 'soothing'],
  ['no plant', 'Eau de Parfum', null],
  ['an unknown plant', 'Extrait de Zorble', null],
];

const unknown: NameRow[] = [
  ['an invented genus', 'Velloria Canthis Leaf Oil', null],
  ['an invented word with a form', 'Blorptonol Extract', null],
  ['parts and forms alone', 'Leaf Extract', null],
  ['a form alone', 'Seed Oil', null],
  ['an aromatic plant without its form: oil or extract?', 'Lavandula Angustifolia (Lavender)', null],
  ['an unknown word in the middle', 'Aloe Barbadensis Zorp Leaf Juice', null],
  ['a damaged form is for the repair to mend', 'Eucalyptus Globulus Leaf 0il', null],
  ['two names without a separator', 'Simmondsia Chinensis Seed Oil Lavandula Angustifolia Oil', null],
  ['two names in everyday words', 'Jojoba Oil Lavender Oil', null],
  ['a peel may be its oil', 'Orange Peel', null],
  ['food in everyday words', 'Apple Juice', null],
  ['a vernacular name alone', 'Rose', null],
  ['fruit acids are an active', 'Citrus Fruit Acids', null],
  ['beta of chemistry is no beet', 'Beta-Pinene', null],
  ['an ending that is none', 'Camellia Sinensis and', null],
];

describe('oils decide by form', () => expectHits(oils));
describe('ground shells and seeds', () => expectHits(scrubs));
describe('plants that soothe', () => expectHits(soothing));
describe('in French', () => expectHits(french));
describe('no knowledge', () => expectHits(unknown));
