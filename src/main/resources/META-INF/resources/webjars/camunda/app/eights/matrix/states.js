/* How a key point stands, told by a sign and a word; the colour only says it again. */
const looks = {
  LATE: ['!', 'late'],
  DUE: ['●', 'due'],
  MET: ['✓', 'met'],
  WAIVED: ['○', 'waived'],
  NOT_YET: ['–', 'rest']
};

export const sign = state => (looks[state] || ['?'])[0];

export const colours = state => `eights-point ${(looks[state] || ['', 'rest'])[1]}`;
