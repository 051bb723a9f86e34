import type {
  BoardLocationFacts,
  FoundPlaceFacts,
  JobBoardFacts,
  JobFacts,
  JobPostFacts,
  PayInputFacts,
  PayRangeFacts,
  PostQuestionFacts,
} from '../../model.ts';
import type { Random } from '../random.ts';

/** The next free key of each kind. */
export interface PostKeys {
  post: number;
  question: number;
  option: number;
  location: number;
  place: number;
  payRange: number;
}

/** The questions of every form, which have no id at the provider. */
const usual: readonly PostQuestionFacts[] = [
  ['first_name', 'First Name', 'TEXT', true] as const,
  ['last_name', 'Last Name', 'TEXT', true] as const,
  ['email', 'Email', 'TEXT', true] as const,
  ['resume', 'Resume/CV', 'ATTACHMENT', false] as const,
].map(([name, label, kind, isRequired]) => ({
  key: null,
  name,
  label,
  description: null,
  kind,
  isRequired,
  isPrivate: false,
  options: [],
}));

const asked: readonly (readonly [
  label: string,
  kind: PostQuestionFacts['kind'],
  options: readonly string[],
])[] = [
  ['Do you need a visa? | If so, which <type>?', 'TEXT', []],
  ['Tell us "everything"', 'LONG_TEXT', []],
  ['Are you 18 or older?', 'YES_NO', []],
  ['Which office?', 'OPTION', ['Portland', 'Berlin, or nearby', '東京']],
  ['Which days?', 'OPTIONS', ['Monday', 'Tuesday', 'Any & all']],
  ['Campaign', 'HIDDEN', []],
  ['Portfolio', 'ATTACHMENT', []],
];

export function drawQuestions(random: Random, keys: PostKeys): PostQuestionFacts[] {
  const own = random.pickSome(asked, random.between(0, 3)).map(([label, kind, options]) => {
    const key = keys.question++;
    return {
      key,
      name: `question_${key}`,
      label,
      description: random.chance(0.3) ? '<p>Be brief.</p>' : null,
      kind,
      isRequired: random.pick([true, false, null]),
      isPrivate: kind === 'HIDDEN' || random.chance(0.1),
      options: options.map((option) => ({ key: keys.option++, label: option })),
    };
  });
  return [...usual, ...own];
}

/** Locations that a user typed: geocoded, geocoded in part, and unknown. */
const typed: readonly (readonly [text: string, found: Omit<FoundPlaceFacts, 'key' | 'text'> | null])[] = [
  [
    'Portland, OR 97204',
    {
      city: 'Portland',
      region: 'Oregon',
      country: 'United States',
      countryCode: 'us',
      postalCode: '97204',
      latitude: 45.5182,
      longitude: -122.6751,
    },
  ],
  [
    'München',
    {
      city: 'Munich',
      region: 'Bayern',
      country: 'Germany',
      countryCode: 'de',
      postalCode: null,
      latitude: 48.1371,
      longitude: 11.5754,
    },
  ],
  [
    'Singapore',
    {
      city: 'Singapore',
      region: null,
      country: 'Singapore',
      countryCode: 'sg',
      postalCode: null,
      latitude: null,
      longitude: null,
    },
  ],
  ['Remote, "anywhere" | UTC±3', null],
];

/** Draws one or two locations: a typed one, an office of the job, a location of the board, or none selected. */
export function drawPlaces(
  random: Random,
  job: JobFacts,
  board: JobBoardFacts,
  boardLocations: readonly BoardLocationFacts[],
  keys: PostKeys,
): Pick<JobPostFacts, 'locations' | 'foundPlaces'> {
  const ofBoard = boardLocations.filter((location) => location.board === board.key);
  const none = { text: null, office: null, boardLocation: null };
  const possible = [
    ...typed.map(([text]) => ({ ...none, text })),
    ...job.offices.map((office) => ({ ...none, office })),
    ...ofBoard.map(({ key }) => ({ ...none, boardLocation: key })),
    none,
  ];
  const locations = random
    .pickSome(possible, random.pick([1, 1, 1, 2, 2]))
    .map((location) => ({ key: keys.location++, ...location }));
  const foundPlaces = typed.flatMap(([text, found]) => {
    const isChosen = locations.some((location) => location.text === text);
    return isChosen && found !== null ? [{ key: keys.place++, text, ...found }] : [];
  });
  return { locations, foundPlaces };
}

const ranges: readonly Pick<PayRangeFacts, 'least' | 'most' | 'currency'>[] = [
  { least: '61000', most: '82500.5', currency: 'USD' },
  { least: '54000', most: '54000', currency: 'EUR' },
  // The yen has no minor unit.
  { least: '6200000', most: '9800000', currency: 'JPY' },
  { least: '18.25', most: '24.75', currency: 'GBP' },
  // A range that is not filled in.
  { least: '0', most: '0', currency: 'USD' },
];

export function drawPayRanges(
  random: Random,
  payInputs: readonly PayInputFacts[],
  keys: PostKeys,
): PayRangeFacts[] {
  return random
    .pickSome(payInputs, random.pick([0, 1, 1, 2, 2]))
    .map(({ key }) => ({ key: keys.payRange++, payInput: key, ...random.pick(ranges) }));
}
