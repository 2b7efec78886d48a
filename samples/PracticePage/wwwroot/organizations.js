// Made-up organizations to practise the motivation question with.

export const organizations = [
  {
    name: 'Harbor Street Community Clinic',
    specialties: ['primary care', 'diabetes care'],
    population: ['uninsured dock workers', 'families who speak Portuguese'],
    initiatives: ['mobile dental van', 'evening walk-in hours'],
    community: ['free blood pressure checks at the fish market'],
  },
  {
    name: 'Cedar Ridge Regional Hospital',
    specialties: ['stroke care', 'orthopedic surgery'],
    population: ['older farm families', 'two tribal nations'],
    initiatives: ['nurse residency year', 'tele-stroke network'],
    community: ['fall-prevention classes at senior centers'],
  },
  {
    name: 'Bright Hollow Hospice',
    specialties: ['home hospice', 'pediatric palliative care'],
    population: ['patients at home across three counties'],
    initiatives: ['night-visit team', 'bereavement letters for a year'],
    community: ['grief groups in public libraries'],
  },
];

/** The lists of a profile, with their labels. */
export const profileLists = [
  ['specialties', 'Known for'],
  ['population', 'Serves'],
  ['initiatives', 'Projects'],
  ['community', 'In its community'],
];
