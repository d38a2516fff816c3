/**
 * What a browser asks for during a whole visit, by the server and with "check on this phone only": how much of it goes to other addresses
 * than our own, and how much is sent beyond the files of the page.
 */
import { launchBrowser } from '../e2e/launch-browser.ts';
import { isOwnFile } from '../e2e/own-file.ts';
import { recordInFrontOf } from '../e2e/record-requests.ts';
import { startSite } from '../e2e/start-site.ts';
import { wholeVisit } from '../e2e/whole-visit.ts';
import { printFigures } from './report-figures.ts';

const site = await startSite();
const browser = await launchBrowser();
const figures: Record<string, number> = { otherOrigins: 0 };
for (const onThisPhoneOnly of [false, true]) {
  const recorder = await recordInFrontOf(site.url);
  const elsewhere = await wholeVisit(browser, recorder.url, { onThisPhoneOnly });
  await recorder.stop();
  const sent = recorder.requests.filter((request) => !isOwnFile(request));
  for (const address of elsewhere) console.log(`asked elsewhere: ${address}`);
  for (const { method, path, body } of sent)
    console.log(`${onThisPhoneOnly ? 'phone only' : 'by the server'}: ${method} ${path} ${body}`);
  figures.otherOrigins = (figures.otherOrigins ?? 0) + elsewhere.length;
  figures[onThisPhoneOnly ? 'sentOnPhoneOnly' : 'sentByServer'] = sent.length;
  figures[onThisPhoneOnly ? 'filesOnPhoneOnly' : 'filesByServer'] = recorder.requests.length - sent.length;
}
await browser.close();
await site.stop();
printFigures(figures);
