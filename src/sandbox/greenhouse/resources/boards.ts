import type { ReferrerFacts, TrackingLinkFacts } from '../../model/company.ts';
import type { BoardLocationFacts, JobBoardFacts } from '../../model/posts.ts';
import { chosenBy, flag, idIn, readBoolean, textIs } from '../filters.ts';
import { toId, toIdOrNull } from '../ids.ts';
import { defineResource } from '../resource.ts';

const jobBoards = defineResource<JobBoardFacts>({
  path: 'job_boards',
  from: (dataset) => dataset.jobBoards,
  columns: {
    company_name: ({ companyName }) => companyName,
    url_token: ({ urlToken }) => urlToken,
    internal: ({ isInternal }) => isInternal,
    status: ({ isLive }) => (isLive ? 'live' : 'draft'),
    about: () => '',
    introduction: ({ introduction }) => introduction,
    conclusion: ({ conclusion }) => conclusion,
  },
  filters: {
    internal: flag('internal'),
    // Rows say so with a word.
    live: chosenBy((text) => {
      const wanted = readBoolean(text);
      return (_row, { isLive }) => isLive === wanted;
    }),
  },
});

const customLocations = defineResource<BoardLocationFacts>({
  path: 'job_board_custom_locations',
  from: (dataset) => dataset.boardLocations,
  columns: {
    value: ({ name }) => name,
    active: ({ isActive }) => isActive,
    greenhouse_job_board_id: ({ board }) => toId('job_boards', board),
  },
  filters: { greenhouse_job_board_ids: idIn('greenhouse_job_board_id'), active: flag('active') },
});

const referrers = defineResource<ReferrerFacts>({
  path: 'referrers',
  from: (dataset) => dataset.referrers,
  columns: { user_id: ({ user }) => toIdOrNull('users', user), name: ({ name }) => name },
  filters: { user_ids: idIn('user_id') },
});

/** Some belong to an advertisement elsewhere, of a kind that has no endpoint. */
function relatedPostOf({ key }: TrackingLinkFacts): number | null {
  return key % 10 === 0 ? 900_000_000_000 + key : null;
}

const trackingLinks = defineResource<TrackingLinkFacts>({
  path: 'tracking_links',
  from: (dataset) => dataset.trackingLinks,
  columns: {
    job_id: ({ job }) => toIdOrNull('jobs', job),
    token: ({ token }) => token,
    source_id: ({ source }) => toIdOrNull('sources', source),
    related_post_id: relatedPostOf,
    related_post_type: (link) => (relatedPostOf(link) === null ? null : 'ProgrammaticSourcing::AppcastJobAd'),
    referrer_id: ({ referrer }) => toIdOrNull('referrers', referrer),
    job_board_id: ({ board }) => toIdOrNull('job_boards', board),
    job_post_id: ({ post }) => toIdOrNull('job_posts', post),
  },
  filters: {
    job_ids: idIn('job_id'),
    source_ids: idIn('source_id'),
    referrer_ids: idIn('referrer_id'),
    job_board_ids: idIn('job_board_id'),
    job_post_ids: idIn('job_post_id'),
    related_post_ids: idIn('related_post_id'),
    token: textIs('token'),
    related_post_type: textIs('related_post_type'),
  },
});

export const boardResources = [jobBoards, customLocations, referrers, trackingLinks];
