import type { ReadingModel } from '../reading-models.ts';
import type { AnyScriptTools } from './any-script-tools.ts';
import { ENOUGH_KNOWN } from './choose-script.ts';
import type { GreyPicture } from './grey-picture.ts';
import { stripReader } from './strip-reader.ts';

/** Six strips may have to be read for it, in milliseconds. */
const LEAST_LEFT = 2000;

/** Whether a strip of a block names ingredients in a script that the label, read with `model`, is not in. */
export async function isListInOtherScript(picture: GreyPicture, model: ReadingModel, tools: AnyScriptTools): Promise<boolean> {
  // without the time to look, it counts as one
  if ((tools.timeLeft?.() ?? LEAST_LEFT) < LEAST_LEFT) return true;
  const readStrip = stripReader(picture, tools);
  const chinese = model === 'chi_sim' || model === 'chi_tra';
  const others = (['kor', 'jpn', 'chi_sim'] as const).filter((one) => one !== model && !(chinese && one === 'chi_sim'));
  for (const turned of [false, true])
    for (const other of others) if (tools.countKnown(other)((await readStrip(other, turned)).text) >= ENOUGH_KNOWN) return true;
  return false;
}
