import type { CandidateFacts, PlaceFacts } from '../../model.ts';
import type { DatasetProfile } from '../profile.ts';

/** Returns fields that turn a usual candidate into an edge case. */
type Variation = (usual: CandidateFacts, profile: DatasetProfile) => Partial<CandidateFacts>;

function named(firstName: string | null, lastName: string | null, localPart: string): Variation {
  return () => ({ firstName, lastName, emails: reachedAt(`${localPart}@example.com`) });
}

function reachedAt(value: string): CandidateFacts['emails'] {
  return [{ value, type: 'PERSONAL' }];
}

const tokyo: PlaceFacts = { city: '渋谷区', region: '東京都', country: '日本', countryCode: 'jp' };

export const unusualCandidates: readonly Variation[] = [
  // No contact data.
  () => ({ emails: [], phones: [], links: [], place: null, canEmail: false }),
  // No name at all.
  () => ({ firstName: null, lastName: null, preferredName: null }),
  // A first name only.
  named('Sukarnita', null, 'sukarnita'),
  // Other scripts, one of them right to left.
  () => ({
    firstName: '太郎',
    lastName: '山田',
    emails: reachedAt('yamada.taro@example.com'),
    place: tokyo,
    employments: [
      {
        company: '架空ソフトウェア株式会社',
        title: 'シニアエンジニア',
        startedOn: '2021-04-01',
        endedOn: null,
        isCurrent: true,
      },
    ],
    currentCompany: '架空ソフトウェア株式会社',
    currentTitle: 'シニアエンジニア',
  }),
  named('ليلى', 'الحسيني', 'layla.alhusayni'),
  named('Юлия', 'Щербакова', 'yulia.shcherbakova'),
  // Accents, composed and decomposed (the second is `e` with U+0301).
  named('Zoë', 'Ångström-Łukasiewicz', 'zoe.angstrom'),
  named('Rene\u0301', 'Gue\u0301rin', 'rene+jobs'),
  // A character outside the basic plane.
  (_, { hasCandidateDetails }) => ({
    firstName: 'Robin',
    lastName: 'Fuchs 🦊',
    preferredName: hasCandidateDetails ? '🦊' : null,
  }),
  // Apostrophes, straight and curly.
  named("D'Arcy", 'O’Shaughnessy', "d'arcy.o'shaughnessy"),
  // 80 characters.
  named(
    'Maximiliana',
    'Wolfeschlegelsteinhausenbergerdorff-von-Hohenlohe-Schillingsfürst-zu-Oberndorffe',
    'maximiliana',
  ),
  // Two candidates with the same name.
  (usual) => ({
    firstName: 'Maria',
    lastName: 'Santos',
    emails: reachedAt(`maria.santos${usual.key}@example.com`),
  }),
  (usual) => ({
    firstName: 'Maria',
    lastName: 'Santos',
    emails: reachedAt(`maria.santos${usual.key}@example.org`),
  }),
  // Two candidates whose addresses differ in case only.
  () => ({ firstName: 'Jordan', lastName: 'Lee', emails: reachedAt('Jordan.Lee@Example.com') }),
  () => ({ firstName: 'Jordana', lastName: 'Leigh', emails: reachedAt('jordan.lee@example.com') }),
  // Special characters of JSON, CSV, HTML, URLs and filters.
  () => ({
    lastName: 'Tables "Bobby", Jr.',
    tags: ['a,b', 'x|y', '<script>', 'c"d', 'e\\f', '100 %', '#1 & more'],
    employments: [
      {
        company: 'Smith, Jones | <Partners> "Ltd"',
        title: 'Engineer & "Lead"',
        startedOn: '2020-01-31',
        endedOn: null,
        isCurrent: true,
      },
    ],
    currentCompany: 'Smith, Jones | <Partners> "Ltd"',
    currentTitle: 'Engineer & "Lead"',
  }),
  // Leap days, and two employments that have not ended.
  () => ({
    employments: [
      {
        company: 'Kestrel Aviation',
        title: 'Pilot',
        startedOn: '2024-02-29',
        endedOn: null,
        isCurrent: true,
      },
      {
        company: 'Mosswell Insurance',
        title: 'Adviser',
        startedOn: '2019-06-01',
        endedOn: null,
        isCurrent: true,
      },
      {
        company: 'Fernhill Foods',
        title: 'Cook',
        startedOn: '2016-02-29',
        endedOn: '2019-05-31',
        isCurrent: false,
      },
    ],
    currentCompany: 'Kestrel Aviation',
    currentTitle: 'Pilot',
  }),
  // An unknown school, which Greenhouse returns as an option that it does not list.
  () => ({
    educations: [
      {
        school: null,
        degree: "Master's Degree",
        discipline: 'Philosophy',
        startedOn: '2015',
        endedOn: '2018-02',
      },
      { school: null, degree: null, discipline: null, startedOn: null, endedOn: null },
    ],
  }),
  // All custom fields are null; the next candidate has no custom fields.
  ({ customFields }) => ({ customFields: customFields.map((field) => ({ ...field, value: null })) }),
  () => ({ customFields: [] }),
];
