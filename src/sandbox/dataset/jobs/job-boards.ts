import type {
  BoardLocationFacts,
  CustomFieldFacts,
  Facts,
  JobBoardFacts,
  PayInputFacts,
} from '../../model.ts';
import type { DatasetProfile } from '../profile.ts';
import { dayMs, oldest, toInstant } from '../time.ts';

const boards: readonly Omit<JobBoardFacts, keyof Facts>[] = [
  {
    companyName: 'Lumen & Daughters',
    urlToken: 'lumendaughters',
    isInternal: false,
    isLive: true,
    introduction: '<p>We make <em>lamps</em>.</p>',
    conclusion: '<p>We welcome everybody &amp; mean it.</p>',
  },
  {
    companyName: 'Lumen & Daughters (employees)',
    urlToken: null,
    isInternal: true,
    isLive: true,
    introduction: '',
    conclusion: '',
  },
  {
    companyName: 'ルーメン',
    urlToken: 'lumen-jp',
    isInternal: false,
    isLive: true,
    introduction: '<p>ようこそ</p>',
    conclusion: '',
  },
  // A board that is not published, so none of its posts is live.
  {
    companyName: null,
    urlToken: 'lumen-drafts',
    isInternal: false,
    isLive: false,
    introduction: '',
    conclusion: '',
  },
];

const locations: readonly (readonly [board: number, name: string])[] = [
  [1, 'Remote (EU)'],
  [1, 'Remote (US)'],
  [1, 'Portland, OR'],
  [1, 'Berlin | Kraków'],
  [1, 'Dublin, "Silicon Docks"'],
  [2, 'Any office'],
  [2, 'Portland HQ'],
  [3, '東京'],
  [3, '大阪'],
  [4, 'To be decided'],
];

const payInputs: readonly (readonly [title: string, blurb: string | null, fieldKey: string | null])[] = [
  ['Base salary', '<p>What you get, <b>before</b> tax.</p>', 'salary_band'],
  ['On-target earnings', null, null],
  ['Hourly rate', '', null],
];

function timestamps(index: number): Facts {
  return {
    key: index + 1,
    createdAt: toInstant(oldest + index * dayMs),
    updatedAt: toInstant(oldest + (index + 1) * 45 * dayMs),
  };
}

export function createBoards({ activity }: DatasetProfile): JobBoardFacts[] {
  return activity.hasJobBoards ? boards.map((board, index) => ({ ...timestamps(index), ...board })) : [];
}

export function createBoardLocations({ activity }: DatasetProfile): BoardLocationFacts[] {
  if (!activity.hasJobBoards) return [];
  return locations.map(([board, name], index) => ({
    ...timestamps(index),
    board,
    name,
    isActive: index % 5 !== 4,
  }));
}

export function createPayInputs(
  { activity }: DatasetProfile,
  customFields: readonly CustomFieldFacts[],
): PayInputFacts[] {
  if (!activity.hasJobBoards) return [];
  return payInputs.map(([title, blurb, fieldKey], index) => ({
    ...timestamps(index),
    title,
    blurb,
    position: index,
    customField: customFields.find((field) => field.fieldKey === fieldKey)?.key ?? null,
    isLocked: index === 0,
  }));
}
