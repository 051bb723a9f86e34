import type { PartialRecord } from '../../../domain/records.ts';
import { dateTimeOrNull } from '../../../http/decode/dates.ts';
import { id, nullable, object, textOrNull } from '../../../http/decode/shape.ts';
import type { RequestScope } from '../../../request-scope.ts';
import type { FieldGroup, Resource } from '../../adapter.ts';
import type { Api } from '../client/api.ts';
import { recordWithId } from '../client/by-id.ts';
import { parseJobPostId, toJobPostId } from '../client/ids.ts';
import { fieldGroup } from '../mapping/field-groups.ts';
import { bareOrContent } from '../mapping/values.ts';

const section = nullable(object({ title: textOrNull, text: textOrNull }));

/** In the order of the content. */
const sectionRows = object({
  companyDescription: section,
  jobDescription: section,
  qualifications: section,
  additionalInformation: section,
});

const jobAdRow = object({
  id,
  title: textOrNull,
  language: nullable(object({ code: textOrNull })),
  jobAd: nullable(object({ sections: nullable(sectionRows) })),
  createdOn: dateTimeOrNull,
  updatedOn: dateTimeOrNull,
  applyUrl: textOrNull,
  postingStatus: textOrNull,
  visibility: textOrNull,
});

/** A job's ads, each in one language: `GET /jobs/{id}/jobads/{id}`; lists are by job only. */
export function jobPosts(api: Api): Resource<'JobPost'> {
  return {
    parseRemoteId: (id) => {
      const parsed = parseJobPostId(id);
      return parsed && { type: 'JobPost', remoteId: id, jobId: parsed.jobId };
    },
    fieldGroups: [primaryGroup(api), publications(api)],
  };
}

function primaryGroup(api: Api): FieldGroup<'JobPost'> {
  return fieldGroup(
    [
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
    async (id, scope) => {
      const parsed = parseJobPostId(id);
      if (parsed === null) return null;
      const { jobId, jobAdId } = parsed;
      const decode = recordWithId(id, (raw) => toJobPost(jobId, raw));
      return { item: await api.get(`/jobs/${jobId}/jobads/${jobAdId}`, [], decode, scope) };
    },
  );
}

/** The posts of a job. According to the reference, the body is a bare list. */
export async function readJobPosts(
  api: Api,
  jobId: string,
  scope: RequestScope,
): Promise<readonly PartialRecord<'JobPost'>[]> {
  const decode = bareOrContent((raw) => toJobPost(jobId, raw));
  return api.get(`/jobs/${jobId}/jobads`, [], decode, scope);
}

function toJobPost(jobId: string, remoteData: unknown): PartialRecord<'JobPost'> {
  const ad = jobAdRow(remoteData);
  return {
    type: 'JobPost',
    remoteId: toJobPostId(jobId, ad.id),
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

/** The sections with a text, each below its title. A title is plain text; a text is HTML. */
function toHtml(rows: ReturnType<typeof sectionRows>): string | null {
  const { companyDescription, jobDescription, qualifications, additionalInformation } = rows;
  const sections = [companyDescription, jobDescription, qualifications, additionalInformation];
  const html = sections.flatMap((section) => {
    if (!section?.text) return [];
    return section.title ? [`<h2>${escaped(section.title)}</h2>`, section.text] : [section.text];
  });
  return html.length === 0 ? null : html.join('\n');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

const publicationRows = bareOrContent(
  object({
    sourceName: textOrNull,
    type: textOrNull,
    publishedOn: dateTimeOrNull,
    unpublishedOn: dateTimeOrNull,
  }),
);

/** `activeOnly=false` also lists publications that have ended. */
function publications(api: Api): FieldGroup<'JobPost'> {
  return fieldGroup(['firstPublishedAt', 'publications'], async (id, scope) => {
    const parsed = parseJobPostId(id);
    if (parsed === null) return null;
    const path = `/jobs/${parsed.jobId}/jobads/${parsed.jobAdId}/postings`;
    const rows = await api.get(path, [['activeOnly', 'false']], publicationRows, scope);
    const firstPublishedAt = rows.flatMap(({ publishedOn }) => publishedOn ?? []).toSorted()[0] ?? null;
    const publications = rows.map((row) => ({
      source: row.sourceName,
      kind: row.type,
      publishedAt: row.publishedOn,
      unpublishedAt: row.unpublishedOn,
    }));
    return { item: { type: 'JobPost', remoteId: id, firstPublishedAt, publications } };
  });
}
