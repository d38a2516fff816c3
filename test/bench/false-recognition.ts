/**
 * How often the checker takes a name for an ingredient that is none: `npm run false-recognition [-- --show]`.
 * Each of the invented or foreign names of invented-names.json stands between ingredients in a list of its own.
 */
import { checkText } from '../check-text.ts';
import names from './invented-names.json' with { type: 'json' };
import { printFigures } from './report-figures.ts';

const BEFORE = 'Ingredients: Aqua, Glycerin, Cetearyl Alcohol, ';
const AFTER = ', Xanthan Gum, Carbomer, Tocopherol.';

/** The recognised ingredients that lie on the name. */
function recognisedIn(name: string): string[] {
  const report = checkText(BEFORE + name + AFTER, 5);
  const end = BEFORE.length + name.length;
  return report.ingredients
    .filter((one) => one.match !== 'unknown' && one.match !== 'ambiguous' && one.start < end && one.end > BEFORE.length)
    .map(({ text, match, inci }) => `${text} -> ${match} ${inci}`);
}

let total = 0;
let recognised = 0;
for (const [kind, ofKind] of Object.entries(names)) {
  const wrong = ofKind.map((name) => ({ name, hits: recognisedIn(name) })).filter(({ hits }) => hits.length > 0);
  total += ofKind.length;
  recognised += wrong.length;
  console.log(`${kind}: ${wrong.length} of ${ofKind.length} recognised`);
  for (const { name, hits } of wrong) console.log(`  ${name}: ${hits.join('; ')}`);
}
console.log(`${recognised} of ${total} invented or foreign names recognised: ${((100 * recognised) / total).toFixed(2)} %`);
printFigures({ falseRecognition: recognised / total, recognised, names: total });
