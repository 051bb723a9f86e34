import type { PartialRecord } from '../../domain/records.ts';
import { dateTimeOrNull } from '../../http/decode/dates.ts';
import { id, nullable, object, textOrNull } from '../../http/decode/shape.ts';
import type { RequestScope } from '../../request-scope.ts';
import type { FieldGroup, Resource } from '../adapter.ts';
import type { Api } from './api.ts';
import { keyed, oneByOne } from './by-id.ts';
import { postKey, readPostKey } from './keys.ts';
import { bareOrContent } from './values.ts';

const section = nullable(object({ title: textOrNull, text: textOrNull }));

/** In their order on the page. */
const sections = object({
  companyDescription: section,
  jobDescription: section,
  qualifications: section,
  additionalInformation: section,
});

const row = object({
  id,
  title: textOrNull,
  language: nullable(object({ code: textOrNull })),
  jobAd: nullable(object({ sections: nullable(sections) })),
  createdOn: dateTimeOrNull,
  updatedOn: dateTimeOrNull,
  applyUrl: textOrNull,
  postingStatus: textOrNull,
  visibility: textOrNull,
});

/** `GET /jobs/{id}/jobads/{id}`: a job's ads, each in one language; they can be listed by job only. */
export function posts(api: Api): Resource<'JobPost'> {
  return {
    parseRemoteId: (key) => {
      const fieldGroups = readPostKey(key);
      return fieldGroups && { type: 'JobPost', remoteId: key, jobId: fieldGroups.jobId };
    },
    fieldGroups: [itself(api), publications(api)],
  };
}

function itself(api: Api): FieldGroup<'JobPost'> {
  return {
    fields: [
      'createdAt',
      'updatedAt',
      'title',
      'content',
      'isInternal',
      'isLive',
      'language',
      'publicUrl',
      'jobId',
      'remoteData',
    ],
    idsPerCall: 1,
    calls: 1,
    getMany: (keys, _fields, scope) =>
      oneByOne(keys, async (key) => {
        const fieldGroups = readPostKey(key);
        if (fieldGroups === null) return null;
        const path = `/jobs/${fieldGroups.jobId}/jobads/${fieldGroups.jobAdId}`;
        return {
          item: await api.get(
            path,
            [],
            keyed(key, (raw) => toPost(fieldGroups.jobId, raw)),
            scope,
          ),
        };
      }),
  };
}

/** A bare list, says the reference. */
export async function readPosts(
  api: Api,
  jobId: string,
  scope: RequestScope,
): Promise<readonly PartialRecord<'JobPost'>[]> {
  const read = bareOrContent((raw) => toPost(jobId, raw));
  return api.get(`/jobs/${jobId}/jobads`, [], read, scope);
}

function toPost(jobId: string, remoteData: unknown): PartialRecord<'JobPost'> {
  const ad = row(remoteData);
  return {
    type: 'JobPost',
    remoteId: postKey(jobId, ad.id),
    createdAt: ad.createdOn,
    updatedAt: ad.updatedOn,
    title: ad.title,
    content: ad.jobAd?.sections ? toHtml(ad.jobAd.sections) : null,
    isInternal: ad.visibility === null ? null : ad.visibility === 'INTERNAL',
    isLive: ad.postingStatus === null ? null : ad.postingStatus === 'PUBLISHED',
    language: ad.language?.code ?? null,
    publicUrl: ad.applyUrl,
    jobId,
    remoteData,
  };
}

/** The sections that say something, each under its title, which is plain text. */
function toHtml(ad: ReturnType<typeof sections>): string | null {
  const { companyDescription, jobDescription, qualifications, additionalInformation } = ad;
  const told = [companyDescription, jobDescription, qualifications, additionalInformation];
  const html = told.flatMap((section) => {
    if (!section?.text) return [];
    return section.title ? [`<h2>${escaped(section.title)}</h2>`, section.text] : [section.text];
  });
  return html.length === 0 ? null : html.join('\n');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

const readPublications = bareOrContent(
  object({
    sourceName: textOrNull,
    type: textOrNull,
    publishedOn: dateTimeOrNull,
    unpublishedOn: dateTimeOrNull,
  }),
);

/** Without `activeOnly=false` only those that last are told. */
function publications(api: Api): FieldGroup<'JobPost'> {
  return {
    fields: ['firstPublishedAt', 'publications'],
    idsPerCall: 1,
    calls: 1,
    getMany: (keys, _fields, scope) =>
      oneByOne(keys, async (key) => {
        const fieldGroups = readPostKey(key);
        if (fieldGroups === null) return null;
        const path = `/jobs/${fieldGroups.jobId}/jobads/${fieldGroups.jobAdId}/postings`;
        const told = await api.get(path, [['activeOnly', 'false']], readPublications, scope);
        const first = told.flatMap(({ publishedOn }) => publishedOn ?? []).toSorted()[0] ?? null;
        const publications = told.map((each) => ({
          source: each.sourceName,
          kind: each.type,
          publishedAt: each.publishedOn,
          unpublishedAt: each.unpublishedOn,
        }));
        return { item: { type: 'JobPost', remoteId: key, firstPublishedAt: first, publications } };
      }),
  };
}
