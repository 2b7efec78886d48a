// What the page says about grades, marks and reasons.

export const gradeNames = ['absent', 'partial', 'strong'];

export const markNames = ['', 'Does not answer yet', 'Weak', 'Acceptable', 'Good', 'Outstanding for the level'];

export const roles = [
  'care coordinator', 'certified nursing assistant', 'dental hygienist', 'health information technician', 'laboratory technician',
  'licensed practical nurse', 'medical assistant', 'medical coder', 'nurse manager', 'occupational therapist', 'paramedic',
  'patient access representative', 'pharmacist', 'pharmacy technician', 'physical therapist', 'physician', 'physician assistant',
  'radiologic technologist', 'registered nurse', 'respiratory therapist', 'social worker', 'surgical technologist',
];

const reasons = {
  negated: 'it is denied',
  affirmed: 'it is affirmed',
  hypothetical: 'it is imagined, not done',
  habitual: 'it is a habit, and one event is asked for',
  intended: 'it is planned, not done',
  actual: 'it happened once',
  'other-actor': 'somebody else did it',
  'no-actor': 'nobody is said to have done it',
  reported: 'it stands in reported words',
  quoted: 'it stands in a quotation',
  question: 'it is a question',
  'own-voice': 'it is said in your own voice',
  unless: 'an exception covers it',
  near: 'what it belongs to is not near',
  needs: 'something it needs is not in the sentence',
  'question-restated': 'it repeats the question',
  listing: 'it stands in a bare list',
  repeated: 'the same words have counted before',
};

/** Why words don't count, for people. */
export function reasonText(rejected) {
  const reason = reasons[rejected.reason] ?? rejected.reason;
  return rejected.because ? `${reason} (“${rejected.because}”)` : reason;
}

/** 3.0 as 3, 3.5 as 3.5: points with the decimals they need. */
export const points = (value) => String(Math.round(value * 10) / 10);

/** With a sign: +3, −10. */
export const signed = (value) => (value < 0 ? `−${points(-value)}` : `+${points(value)}`);

/** How many of a thing: 1 word, 2 words. */
export const count = (number, noun) => `${number} ${noun}${number === 1 ? '' : 's'}`;
