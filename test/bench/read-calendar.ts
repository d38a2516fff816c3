import ICAL from 'ical.js';

export interface ReadEvent {
  uid: string;
  title: string;
  text: string;
  from: string;
  to: string;
  wholeDay: boolean;
  stamped: boolean;
  sequence: number;
}

/** The file as a calendar reads it, by a library that has nothing to do with the one that wrote it. */
export function readCalendar(file: string): {
  name: string;
  method: string;
  version: string;
  product: string;
  events: ReadEvent[];
} {
  const calendar = new ICAL.Component(ICAL.parse(file));
  const own = (name: string) => String(calendar.getFirstPropertyValue(name));
  return {
    name: own('x-wr-calname'),
    method: own('method'),
    version: own('version'),
    product: own('prodid'),
    events: calendar.getAllSubcomponents('vevent').map((component) => {
      const event = new ICAL.Event(component);
      return {
        uid: event.uid,
        title: event.summary,
        text: event.description,
        from: event.startDate.toString(),
        to: event.endDate.toString(),
        wholeDay: event.startDate.isDate && component.getFirstProperty('dtstart')?.type === 'date',
        stamped: component.getFirstProperty('dtstamp') !== null,
        sequence: event.sequence,
      };
    }),
  };
}

const MOST_OCTETS = 75;

/** What RFC 5545 asks of the lines of a file, and this one does not keep to. */
export function faultsOfLines(file: string): string[] {
  const faults = file.split('\r\n').flatMap((line) => {
    const octets = new TextEncoder().encode(line).length;
    return octets > MOST_OCTETS ? [`over ${MOST_OCTETS} octets: ${line.slice(0, 12)}…`] : [];
  });
  if (/[\r\n]/.test(file.replaceAll('\r\n', ''))) faults.push('a line break without CR');
  if (!file.endsWith('\r\n')) faults.push('no line break at the end');
  return faults;
}
