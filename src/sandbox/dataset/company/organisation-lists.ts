import type { RejectionReasonFacts } from '../../model.ts';

/** Departments with their parents, parents first. */
export const departmentTree: readonly (readonly [name: string, parent: string | null])[] = [
  ['Engineering', null],
  ['Product & Design', null],
  ['Go-to-Market', null],
  ['People', null],
  ['Finance & Legal', null],
  ['Operations', null],
  ['Platform', 'Engineering'],
  ['Web, Mobile', 'Engineering'],
  ['Data "Science"', 'Engineering'],
  ['Design', 'Product & Design'],
  ['Sales', 'Go-to-Market'],
  ['Marketing', 'Go-to-Market'],
  ['Logistics', 'Operations'],
  ['Site Reliability', 'Platform'],
];

export const officeTree: readonly (readonly [
  name: string,
  parent: string | null,
  location: string | null,
])[] = [
  ['Americas', null, null],
  ['EMEA', null, null],
  ['APAC', null, null],
  ['Portland HQ', 'Americas', 'Portland, Oregon, United States'],
  ['Austin', 'Americas', 'Austin, TX, USA'],
  ['Berlin', 'EMEA', 'Berlin, Germany'],
  ['Dublin', 'EMEA', 'Dublin, Ireland'],
  ['Kraków | R&D', 'EMEA', 'Kraków, Poland'],
  ['東京', 'APAC', '東京都, 日本'],
  ['Remote', null, null],
];

export const sourceList: readonly (readonly [name: string, category: string])[] = [
  ['Company careers page', 'Company marketing'],
  ['Northern Job Board', 'Third-party boards'],
  ['TechBoard', 'Third-party boards'],
  ['Jobs "R" Here', 'Third-party boards'],
  ['Employee referral', 'Referrals'],
  ['Alumni referral', 'Referrals'],
  ['LinkedIn (Prospecting)', 'Prospecting'],
  ['Cold outreach', 'Prospecting'],
  ['Hartwell & Sons Recruiting', 'Agencies'],
  ['Women in Engineering 2025', 'In person event'],
  ['Campus fair, spring', 'In person event'],
  ['Other', 'Other'],
];

export const reasonList: readonly (readonly [
  name: string,
  side: RejectionReasonFacts['side'],
  origin: 'own' | 'built in',
])[] = [
  ['Lacking skills or qualifications', 'BY_COMPANY', 'own'],
  ['Position filled', 'BY_COMPANY', 'own'],
  ['Failed the "culture, add" interview', 'BY_COMPANY', 'own'],
  ['Too junior | too senior', 'BY_COMPANY', 'own'],
  ['Accepted another offer', 'BY_CANDIDATE', 'own'],
  ['Withdrew: compensation', 'BY_CANDIDATE', 'own'],
  ['No longer interested', 'BY_CANDIDATE', 'own'],
  ['Duplicate', 'OTHER', 'own'],
  ['Spam', 'OTHER', 'built in'],
  ['Unresponsive', 'BY_CANDIDATE', 'built in'],
];
