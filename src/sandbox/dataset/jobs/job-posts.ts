import type {
  BoardLocationFacts,
  JobBoardFacts,
  JobFacts,
  JobPostFacts,
  PayInputFacts,
} from '../../model.ts';
import type { DatasetProfile } from '../profile.ts';
import { createRandom, type Random } from '../random.ts';
import { dayMs, newest, toInstant } from '../time.ts';
import { drawPayRanges, drawPlaces, drawQuestions, type PostKeys } from './job-post-contents.ts';

export interface BoardContext {
  readonly boards: readonly JobBoardFacts[];
  readonly boardLocations: readonly BoardLocationFacts[];
  readonly payInputs: readonly PayInputFacts[];
}

/** Creates one or two posts for each job, some of them deleted. */
export function createJobPosts(
  profile: DatasetProfile,
  jobs: readonly JobFacts[],
  careers: BoardContext,
): JobPostFacts[] {
  const random = createRandom(profile.seed + 12);
  const keys: PostKeys = { post: 1, question: 1, option: 1, location: 1, place: 1, payRange: 1 };
  return jobs
    .filter(({ isTemplate }) => !isTemplate)
    .flatMap((job) =>
      Array.from({ length: random.chance(0.5) ? 2 : 1 }, (_, index) => ({ job, isFirst: index === 0 })),
    )
    .map(({ job, isFirst }) =>
      profile.activity.hasJobBoards
        ? createPost(random, job, isFirst, careers, keys)
        : createAd(job, isFirst, keys),
    );
}

const languages = ['en', 'en', 'en', 'en', 'de', 'fr', 'ja', null];

/** HTML with active content that must not run, other scripts, and entities. */
const bodies = [
  '<p>Do good work with good people.</p>',
  '<h2>Your <b>role</b></h2><ul><li>Salary &amp; equity</li><li>Tea &lt; coffee</li></ul>',
  '<p>Watch:</p><iframe src="https://video.example.com/embed/1"></iframe>',
  '<p>あなたの仕事 🏮</p><img src="https://img.example.com/a.png" onerror="alert(1)">',
  '',
  null,
];

function createPost(
  random: Random,
  job: JobFacts,
  isFirst: boolean,
  careers: BoardContext,
  keys: PostKeys,
): JobPostFacts {
  const key = keys.post++;
  const external = careers.boards.filter(({ isInternal }) => !isInternal);
  const board = isFirst ? random.pick(external) : random.pick(careers.boards);
  const createdAt = Date.parse(job.openedAt ?? job.createdAt);
  const isPublished = job.status !== 'DRAFT' && random.chance(0.9);
  const isDeleted = !isFirst && random.chance(0.25);
  const isLive = isPublished && board.isLive && job.status === 'OPEN' && !isDeleted;
  return {
    key,
    createdAt: toInstant(createdAt),
    updatedAt: toInstant(Math.min(createdAt + random.between(1, 200) * dayMs, newest)),
    job: job.key,
    board: board.key,
    title: isFirst ? job.title : `${job.title}, ${random.pick(['Remote', '"Evenings"', '東京'])}`,
    html: random.pick(bodies),
    language: random.pick(languages),
    isInternal: board.isInternal,
    isLive,
    isFeatured: board.isInternal && key % 3 === 0,
    isDeleted,
    publishedAt: isPublished ? toInstant(createdAt + dayMs) : null,
    publicUrl:
      board.urlToken === null
        ? null
        : `https://boards.example.com/${board.urlToken}/jobs/${key}?gh_jid=${key}`,
    demographicQuestionSet: board.isInternal || random.chance(0.5) ? null : random.pick([1, 1, 2]),
    questions: drawQuestions(random, keys),
    ...drawPlaces(random, job, board, careers.boardLocations, keys),
    payRanges: drawPayRanges(random, careers.payInputs, keys),
  };
}

/** Creates a job ad of SmartRecruiters: a text in one language. The first ad of a job has the pay range. */
function createAd(job: JobFacts, isFirst: boolean, keys: PostKeys): JobPostFacts {
  const key = keys.post++;
  const pays = isFirst && job.key % 2 === 0;
  const isLive = isFirst && job.status === 'OPEN';
  const slug = job.title.toLowerCase().replace(/[^a-z0-9]+/g, '-');
  return {
    key,
    createdAt: job.createdAt,
    updatedAt: job.updatedAt,
    job: job.key,
    board: null,
    title: job.title,
    html: `<p>${job.title.replace(/[&<>]/g, '')}</p>`,
    language: isFirst ? 'en' : 'de',
    isInternal: false,
    isLive,
    isFeatured: false,
    isDeleted: false,
    publishedAt: null,
    publicUrl: isLive ? `https://jobs.smartrecruiters.com/LumenCompany/${key}-${slug}` : null,
    demographicQuestionSet: null,
    questions: [],
    locations: [],
    foundPlaces: [],
    payRanges: pays
      ? [{ key: keys.payRange++, payInput: null, least: '50000', most: '70000.5', currency: 'EUR' }]
      : [],
  };
}
