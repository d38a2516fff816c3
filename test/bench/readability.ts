/** Prints the reading grade of the English sentences by file and group, the hardest sentences, and the figures as JSON. */
import { englishFiles, gradeOf, groupsOf } from './measure-readability.ts';

const SHOWN = 12;
const files = englishFiles();
for (const [path, sentences] of files)
  console.log(`${gradeOf(sentences).toFixed(1).padStart(5)}  ${path}, ${sentences.length} sentences`);

const groups = [...files].flatMap(([path, sentences]) => groupsOf(path, sentences)).sort((a, b) => b.grade - a.grade);
console.log('\nThe hardest groups:');
for (const { name, grade, sentences } of groups.slice(0, SHOWN))
  console.log(`${grade.toFixed(1).padStart(5)}  ${name}, ${sentences}`);

const all = [...files.values()].flat();
const hardest = all.map((sentence) => ({ ...sentence, grade: gradeOf([sentence]) })).sort((a, b) => b.grade - a.grade);
console.log('\nThe hardest sentences:');
for (const { id, text, grade } of hardest.slice(0, SHOWN)) console.log(`${grade.toFixed(1).padStart(5)}  ${id}: ${text}`);

console.log(
  JSON.stringify({
    sentences: all.length,
    grade: Number(gradeOf(all).toFixed(1)),
    hardestGroup: Number((groups[0]?.grade ?? Number.NaN).toFixed(1)),
    hardestSentence: Number((hardest[0]?.grade ?? Number.NaN).toFixed(1)),
  }),
);
