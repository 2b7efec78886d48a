// What the page says about grades, marks and reasons.

export const gradeNames = ['absent', 'partial', 'strong'];

export const markNames = ['', 'Does not answer yet', 'Weak', 'Acceptable', 'Good', 'Outstanding for the level'];

export const roles = [
  'care coordinator', 'certified nursing assistant', 'dental hygienist', 'health information technician', 'laboratory technician',
  'licensed practical nurse', 'medical assistant', 'medical coder', 'nurse manager', 'occupational therapist', 'paramedic',
  'patient access representative', 'pharmacist', 'pharmacy technician', 'physical therapist', 'physician', 'physician assistant',
  'radiologic technologist', 'registered nurse', 'respiratory therapist', 'social worker', 'surgical technologist',
];

// Reasons that help a candidate. What only says how a rule works (near, needs, unless, affirmed) is left to rule authors.
const reasons = {
  negated: 'it is denied',
  hypothetical: 'it is imagined, not done',
  habitual: 'it is a habit, and one event is asked for',
  intended: 'it is planned, not done',
  'other-actor': 'somebody else did it',
  'no-actor': 'nobody is said to have done it',
  reported: 'it stands in reported words',
  quoted: 'it stands in a quotation',
  question: 'it is a question',
  'question-restated': 'it repeats the question',
  listing: 'it stands in a bare list',
  repeated: 'the same words have counted before',
};

/** What looks like evidence of an element and is none, each place once, with a reason for people. */
export function missed(element) {
  const seen = new Set(element.evidence.map((item) => item.start));
  const found = [];
  for (const item of element.rejected) {
    const reason = reasons[item.reason];
    if (reason && !seen.has(item.start)) {
      seen.add(item.start);
      found.push({ text: item.text, reason: item.because ? `${reason} (“${item.because}”)` : reason });
    }
  }

  return found.slice(0, 6);
}

/** 3.0 as 3, 3.5 as 3.5: points with the decimals they need. */
export const points = (value) => String(Math.round(value * 10) / 10);

/** With a sign: +3, −10. */
export const signed = (value) => (value < 0 ? `−${points(-value)}` : `+${points(value)}`);

/** How many of a thing: 1 word, 2 words. */
export const count = (number, noun) => `${number} ${noun}${number === 1 ? '' : 's'}`;
